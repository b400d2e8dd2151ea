import { brokenWord, restOfSecret, secretShapes } from '../catalogue/secrets.ts';
import { MASK } from './mask.ts';
import { identity, replace, toOriginal } from './mapped-text.ts';
import { canMatch } from './pattern.ts';
import type { Redaction, Span } from './types.ts';

/** Narrower than this no terminal breaks a line. */
const NARROWEST = 40;

/** What secrets are written in, and a word of it behind what can stand between two parts of a secret. */
const LETTER = /[\w+/=.~-]/;
const NEXT_WORD = /[\s"'>|]*[\w+/=.~-]*/y;

/**
 * Masks secrets, each character by one mask, so that every place in the text stays where it was. A secret that
 * a terminal broke is found in a second reading, with the broken words joined.
 * @param cuts places at which something was left out: the words there may be parts of secrets, and are masked
 * @returns the masked text and what was masked where, never a value.
 */
export function redact(
  text: string,
  cuts: readonly number[] = [],
): { text: string; redactions: Redaction[] } {
  const whole = find(text).map((one) => ({ ...one, end: endOf(text, one.end) }));
  const known = cover(text, whole);
  const torn = cuts.map((cut) => tornAt(known, cut));
  let masked = cover(known, torn);
  const redactions = [...whole, ...torn];
  const joined = replace(identity(masked), brokenWord, () => '');
  if (joined.text !== masked) {
    const broken = find(joined.text).map((one) => ({ ...one, ...toOriginal(joined, one.start, one.end) }));
    masked = cover(masked, broken);
    redactions.push(...broken);
  }
  return { text: masked, redactions: redactions.sort((a, b) => a.start - b.start) };
}

/** The words on both sides of a cut, and the lines below that may go on with the second. */
function tornAt(text: string, cut: number): Redaction {
  let start = cut - 1;
  while (LETTER.test(text[start - 1] ?? '')) start--;
  NEXT_WORD.lastIndex = cut;
  NEXT_WORD.test(text);
  return { what: 'cut word', start, end: endOf(text, NEXT_WORD.lastIndex, 0) };
}

/** Where a secret ends that may go on behind the break of its line, when that is longer than `least`. */
function endOf(text: string, end: number, least = NARROWEST): number {
  let last = end;
  while (last - text.lastIndexOf('\n', last - 1) > least) {
    restOfSecret.lastIndex = last;
    if (!restOfSecret.test(text)) break;
    last = restOfSecret.lastIndex;
  }
  return last;
}

/** The secrets of a text in its order, the specific before the general; none overlaps another. */
function find(text: string): Redaction[] {
  const found: Redaction[] = [];
  let rest = text;
  for (const { what, needs, find: shape } of secretShapes) {
    if (!canMatch(shape, text) || needs?.test(text) === false) continue;
    const own: Redaction[] = [];
    shape.lastIndex = 0;
    for (let match = shape.exec(rest); match !== null; match = shape.exec(rest)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      if (!rest.slice(start, end).includes(MASK)) own.push({ what, start, end });
      // A value can be the label of the next one; go on right behind what was masked.
      shape.lastIndex = Math.max(end, match.index + 1);
    }
    rest = cover(rest, own);
    found.push(...own);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The text with each of the places masked; line breaks stay, so that the lines around keep their places. */
function cover(text: string, places: readonly Span[]): string {
  if (places.length === 0) return text;
  const parts: string[] = [];
  let last = 0;
  for (const { start, end } of places) {
    parts.push(text.slice(last, start), text.slice(start, end).replace(/[^\n]/g, MASK));
    last = end;
  }
  return parts.join('') + text.slice(last);
}
