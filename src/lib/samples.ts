export interface Sample {
  readonly error: string;
  readonly name: string;
  /** The `# key: value` header: client, how it was obtained, what the diagnosis must say. */
  readonly about: Readonly<Record<string, string>>;
  /** The exact text as the client printed it. */
  readonly text: string;
}

const files = import.meta.glob<string>('../catalogue/*/samples/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Splits a sample file into its header and the text after the first empty line. */
export function parseSample(file: string): Pick<Sample, 'about' | 'text'> {
  const raw = file.replace(/\r\n/g, '\n');
  const end = raw.indexOf('\n\n');
  const header = end === -1 ? raw : raw.slice(0, end);
  const about = Object.fromEntries(
    header
      .split('\n')
      .map((line) => /^#\s*([a-z-]+):\s*(.*)$/.exec(line))
      .filter((match) => match !== null)
      .map((match) => [match[1] ?? '', match[2] ?? '']),
  );
  return { about, text: end === -1 ? '' : raw.slice(end + 2).replace(/\n+$/, '') };
}

export const samples: readonly Sample[] = Object.entries(files).map(([path, raw]) => {
  const [, error = '', name = ''] = /catalogue\/([^/]+)\/samples\/(.+)\.txt$/.exec(path) ?? [];
  return { error, name, ...parseSample(raw) };
});

export const samplesOf = (error: string): Sample[] => samples.filter((sample) => sample.error === error);

/** @throws when the file does not exist */
export function sampleOf(error: string, name: string): Sample {
  const found = samples.find((sample) => sample.error === error && sample.name === name);
  if (!found) throw new Error(`No sample src/catalogue/${error}/samples/${name}.txt`);
  return found;
}
