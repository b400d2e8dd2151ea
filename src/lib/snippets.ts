import type { Run, Runs } from '../snippets/run.ts';
import { takeRegion } from './region.ts';

export const LANGUAGES = {
  py: { id: 'python', label: 'Python' },
  ts: { id: 'typescript', label: 'TypeScript' },
  go: { id: 'go', label: 'Go' },
  java: { id: 'java', label: 'Java' },
  sh: { id: 'shell', label: 'Shell' },
} as const;

/** What a reader installs, by language, from the library as a run names it. */
const NEEDS: Readonly<Record<Language, (sdk: string, program: string) => string>> = {
  python: (sdk) => `pip install ${sdk.replace(' ', '==')}`,
  typescript: (sdk) => `npm install ${sdk.replace(' ', '@')}`,
  go: (sdk) => `go get github.com/anthropics/${sdk.replace(' ', '/v2@v')}`,
  java: (sdk) => `com.anthropic:${sdk.replace(' ', ':')}`,
  shell: (_, program) => (/\bjq\b/.test(program) ? 'curl jq' : 'curl'),
};

type Extension = keyof typeof LANGUAGES;
type Language = (typeof LANGUAGES)[Extension]['id'];

export interface Snippet {
  readonly lang: Language;
  readonly label: string;
  readonly code: string;
  /** Name of the program's file. */
  readonly file: string;
  /** Why the program is not run by the tests; null when it is. */
  readonly notRun: string | null;
  readonly run: Run | null;
  /** The library it needs, as its installer is told; null when the program never ran. */
  readonly needs: string | null;
}

const files = import.meta.glob<string>('../snippets/*/*.{py,ts,sh,go,java}', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const runs = import.meta.glob<Runs>('../snippets/runs/*.json', { eager: true, import: 'default' });

const NOT_RUN = /^\W*not run: *(.+?) *$/m;

/** The last recorded run of a program, or null when there is none. */
const runOf = (topic: string, lang: Language): Run | null =>
  runs[`../snippets/runs/${lang}.json`]?.[topic] ?? null;

/** The text of a program, marker lines included, or null when there is none. */
export const programOf = (topic: string, file: string): string | null =>
  files[`../snippets/${topic}/${file}`] ?? null;

/**
 * The programs of a topic, one a language, in a fixed order.
 *
 * @throws when the topic or the region exists in no language
 */
export function snippetsOf(topic: string, region?: string): Snippet[] {
  const found = (Object.keys(LANGUAGES) as Extension[]).flatMap((extension) => {
    const file = `${topic}.${extension}`;
    const program = programOf(topic, file);
    const code = program === null ? null : takeRegion(program, region);
    if (program === null || code === null) return [];
    const { id, label } = LANGUAGES[extension];
    const notRun = NOT_RUN.exec(program)?.[1] ?? null;
    const run = notRun === null ? runOf(topic, id) : null;
    return [{ lang: id, label, code, file, notRun, run, needs: run && NEEDS[id](run.sdk, program) }];
  });
  if (found.length === 0) {
    throw new Error(`No snippet "${topic}"${region ? ` with region "${region}"` : ''} under src/snippets`);
  }
  return found;
}

/** Every topic that has a program, sorted. */
export const topics: readonly string[] = [
  ...new Set(Object.keys(files).map((file) => file.split('/').at(-2) ?? '')),
].sort();

/** Whether any language has a program for the topic. */
export const hasSnippet = (topic: string): boolean => topics.includes(topic);
