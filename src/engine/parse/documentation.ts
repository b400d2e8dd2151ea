import { explaining, hinting, testifying } from '../../catalogue/genres.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';

const LINE = /[^\n]+/g;
/** Numbers alone are a setting, unless they are items of a list; brackets belong to an answer. */
const WORDS = /[a-z]{3}|^ *[-*] /i;
const STATUS = /(?<![\d.:-])\b[45]\d\d\b(?![.:]\d| ?(?:ms|s|[KMG]B|tokens)\b)/g;
/** A row of a table or an item of a list that begins with a status. */
const ROW = /^[^\w"']{0,24}[45]\d\d\b/;
/** A page that explains errors names several of them, a report one or two. */
const SEVERAL = 3;
/** Hints that together tell. */
const ENOUGH = 2;

export interface DocumentationReading {
  /** What explains statuses instead of reporting one. */
  readonly ranges: readonly Span[];
  /** Some of it explains, and nothing in it testifies: what it names is perhaps only quoted. */
  readonly explains: boolean;
  readonly testifies: boolean;
}

/** Says whether a text explains failures instead of reporting one, as a whole or in some of its lines. */
export function readDocumentation(text: string): DocumentationReading {
  const shows = (sign: RegExp): boolean => {
    const [match] = matches(sign, text);
    return match !== undefined;
  };
  const ranges = listsOf(text);
  if (testifying.some(shows)) return { ranges, explains: false, testifies: true };
  const hints = explaining.some(shows) || ranges.length > 0 ? ENOUGH : hinting.filter(shows).length;
  return {
    ranges: hints >= ENOUGH ? [{ start: 0, end: text.length }] : ranges,
    explains: hints > 0,
    testifies: false,
  };
}

/** Lines that list several statuses, or that together do. */
function listsOf(text: string): Span[] {
  const lines: Span[] = [];
  const rows: Span[] = [];
  const named = new Set<string>();
  for (const { index: start, 0: line } of matches(LINE, text)) {
    const statuses = line.match(STATUS);
    if (statuses === null || !WORDS.test(line) || /[{}[\]]/.test(line)) continue;
    const span = { start, end: start + line.length };
    if (new Set(statuses).size >= SEVERAL) lines.push(span);
    else if (ROW.test(line)) {
      named.add(statuses[0]);
      rows.push(span);
    }
  }
  return named.size < SEVERAL ? lines : [...lines, ...rows];
}
