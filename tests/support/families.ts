import { readFileSync } from 'node:fs';
import { filesBelow } from './files.ts';

/** Keys of the line above a text: what is expected of its Diagnosis. */
const KEYS = [
  'kind',
  'or',
  'status',
  'platform',
  'error-type',
  'request-id',
  'model',
  'retry-after',
  'client',
] as const;

export type FamilyKey = (typeof KEYS)[number];

/** A text composed for the tests, and what is expected of its Diagnosis. */
export interface FamilyText {
  /** File and line, to find it again. */
  readonly where: string;
  readonly expected: Readonly<Partial<Record<FamilyKey, string>>>;
  readonly text: string;
}

const MARK = '=== kind: ';

/**
 * Reads `=== kind: overloaded | status: 529` and the text below it, up to the next such line.
 *
 * @throws when a key is unknown
 */
function parseFamily(file: string): FamilyText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = lines.flatMap((line, index) => (line.startsWith(MARK) ? [index] : []));
  return starts.map((start, i) => {
    const pairs = (lines[start] ?? '')
      .slice(4)
      .split(' | ')
      .map((pair): [FamilyKey, string] => {
        const [key = '', ...value] = pair.split(': ');
        const known = KEYS.find((name) => name === key);
        if (known === undefined) throw new Error(`${file}:${start + 1}: unknown key ${key}`);
        return [known, value.join(': ').trim()];
      });
    return {
      where: `${file}:${start + 1}`,
      expected: Object.fromEntries(pairs),
      text: lines
        .slice(start + 1, starts[i + 1] ?? lines.length)
        .join('\n')
        .trimEnd(),
    };
  });
}

/** All texts below tests/engine/families. */
export const familyTexts = (): FamilyText[] =>
  filesBelow('tests/engine/families', (file) => file.endsWith('.txt')).flatMap(parseFamily);
