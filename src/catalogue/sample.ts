/** Keys a sample's header may carry. All but the first four are expectations on its Diagnosis. */
const SAMPLE_KEYS = [
  'client',
  'obtained',
  'scenario',
  'kind',
  'status',
  'platform',
  'error-type',
  'request-id',
  'retry-after',
  'origin',
  'client-id',
] as const;

export type SampleKey = (typeof SAMPLE_KEYS)[number];

export interface Sample {
  /** What the header says, by key. */
  readonly header: Readonly<Partial<Record<SampleKey, string>>>;
  /** The text exactly as the client printed it, without the header. */
  readonly text: string;
}

const isSampleKey = (key: string): key is SampleKey => (SAMPLE_KEYS as readonly string[]).includes(key);

/**
 * Reads a sample file: `# key: value` lines, one empty line, then the exact text.
 *
 * @throws when a header line is malformed, a key is unknown or repeated, or the empty line is missing
 */
export function parseSample(file: string): Sample {
  const header: Partial<Record<SampleKey, string>> = {};
  let rest = file;
  while (rest.startsWith('#')) {
    const end = rest.indexOf('\n');
    const line = end < 0 ? rest : rest.slice(0, end);
    const [, key, value] = /^# ([a-z-]+): (.+?)\r?$/.exec(line) ?? [];
    if (key === undefined || value === undefined) throw new Error(`not a "# key: value" line: ${line}`);
    if (!isSampleKey(key)) throw new Error(`unknown key: ${key}`);
    if (key in header) throw new Error(`repeated key: ${key}`);
    header[key] = value.trim();
    rest = end < 0 ? '' : rest.slice(end + 1);
  }
  const blank = /^\r?\n/.exec(rest);
  if (!blank) throw new Error('no empty line between header and text');
  return { header, text: rest.slice(blank[0].length) };
}
