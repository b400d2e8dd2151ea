import type { SnippetTopic } from '../../catalogue/define.ts';

/** Languages in the order of their tabs, by file extension of the snippet folder. */
export const LANGUAGE_NAMES = {
  python: 'Python',
  typescript: 'TypeScript',
  go: 'Go',
  java: 'Java',
  shell: 'Shell',
} as const;

export type SnippetLanguage = keyof typeof LANGUAGE_NAMES;
export type Snippets = Readonly<Partial<Record<SnippetLanguage, string>>>;

const EXTENSIONS: Readonly<Record<string, SnippetLanguage>> = {
  py: 'python',
  ts: 'typescript',
  go: 'go',
  java: 'java',
  sh: 'shell',
};

/** All of them are in the page's script, whatever the verdict: a request for one would tell the host which. */
const files = {
  ...import.meta.glob<string>('../../snippets/{rate-limit,stream,check}/*.{py,ts,go,java,sh}', {
    query: '?core',
    import: 'default',
    eager: true,
  }),
  // One line is the repair; what stands around it is known to whoever has just made a call.
  ...import.meta.glob<string>('../../snippets/{retry,timeout}/*.{py,ts,go,java,sh}', {
    query: '?option',
    import: 'default',
    eager: true,
  }),
};

const byTopic: Record<string, Partial<Record<SnippetLanguage, string>>> = {};
for (const [path, code] of Object.entries(files)) {
  const [, topic = '', extension = ''] = /([^/]+)\/[^/]+\.(\w+)$/.exec(path) ?? [];
  const language = EXTENSIONS[extension];
  if (language) (byTopic[topic] ??= {})[language] = code;
}

/** The code of a topic in every language it is written in, or null when there is none. */
export const snippetsFor = (topic: SnippetTopic | null): Snippets | null => (topic && byTopic[topic]) ?? null;

/** Narrows a language named by the engine to one with a tab. */
export const isLanguage = (name: string | null): name is SnippetLanguage =>
  name !== null && Object.hasOwn(LANGUAGE_NAMES, name);
