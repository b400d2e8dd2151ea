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

const marker = /^\s*(?:#|\/\/)\s*(region|endregion)\b:?\s*(\S*)\s*$/;

/**
 * Lines between `region: name` and the next `endregion`, without their common indentation;
 * without a name the whole file. Marker lines are never part of the result.
 *
 * @returns null when the file has no such region
 */
export function takeRegion(source: string, name: string | undefined): string | null {
  let inside = name === undefined;
  let found = inside;
  const kept: string[] = [];
  for (const line of source.replace(/\r\n/g, '\n').split('\n')) {
    const [, kind, region] = marker.exec(line) ?? [];
    if (kind === undefined) {
      if (inside) kept.push(line);
    } else if (name !== undefined) {
      inside = kind === 'region' && region === name;
      found ||= inside;
    }
  }
  if (!found) return null;
  const indents = kept.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  return kept
    .map((line) => line.slice(indent))
    .join('\n')
    .replace(/^\n+|\s+$/g, '');
}

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
