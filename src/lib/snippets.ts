import { takeRegion } from './region.ts';

export const LANGUAGES = {
  py: { id: 'python', label: 'Python' },
  ts: { id: 'typescript', label: 'TypeScript' },
  sh: { id: 'shell', label: 'Shell' },
  go: { id: 'go', label: 'Go' },
  java: { id: 'java', label: 'Java' },
} as const;

type Extension = keyof typeof LANGUAGES;

export interface Snippet {
  readonly lang: (typeof LANGUAGES)[Extension]['id'];
  readonly label: string;
  readonly code: string;
  readonly file: string;
}

const files = import.meta.glob<string>('../snippets/*/*.{py,ts,sh,go,java}', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/**
 * The programs of a topic, one a language, in a fixed order.
 *
 * @throws when the topic or the region exists in no language
 */
export function snippetsOf(topic: string, region?: string): Snippet[] {
  const found = (Object.keys(LANGUAGES) as Extension[]).flatMap((extension) => {
    const file = `../snippets/${topic}/${topic}.${extension}`;
    const code = files[file] === undefined ? null : takeRegion(files[file], region);
    if (code === null) return [];
    const { id, label } = LANGUAGES[extension];
    return [{ lang: id, label, code, file: file.replace('../', 'src/') }];
  });
  if (found.length === 0) {
    throw new Error(`No snippet "${topic}"${region ? ` with region "${region}"` : ''} under src/snippets`);
  }
  return found;
}

export interface Run {
  /** Name and version of the library the program ran against. */
  readonly sdk: string;
  /** ISO date. */
  readonly on: string;
}
const runs = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>('../snippets/runs.json', {
    eager: true,
    import: 'default',
  }),
)[0];

/** When and against what a program last ran, or null when it never did. */
export function runOf(topic: string, lang: string): Run | null {
  const topicRuns = runs?.[topic] as Readonly<Record<string, Partial<Run>>> | undefined;
  const run = topicRuns?.[lang];
  return run?.sdk && run.on ? { sdk: run.sdk, on: run.on } : null;
}

/** Whether any language has a program for the topic. */
export const hasSnippet = (topic: string): boolean =>
  Object.keys(files).some((file) => file.startsWith(`../snippets/${topic}/${topic}.`));
