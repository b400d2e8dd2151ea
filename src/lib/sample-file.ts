export interface SampleFile {
  /** The `# key: value` header: client, how it was obtained, what the diagnosis must say. */
  readonly about: Readonly<Record<string, string>>;
  /** The exact text as the client printed it. */
  readonly text: string;
}

/** Splits a sample file into its header and the text after the first empty line. */
export function parseSample(file: string): SampleFile {
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
