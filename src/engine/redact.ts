import { secretShapes, type SecretShape } from '../catalogue/secrets.ts';
import type { Redaction } from './types.ts';

/** Stands for one masked character. No secret shape contains it, so masking twice changes nothing. */
export const MASK = '█';

/**
 * Masks secrets, each character by one mask, so that every place in the text stays where it was.
 * @returns the masked text and what was masked where, never a value.
 */
export function redact(
  text: string,
  shapes: readonly SecretShape[] = secretShapes,
): { text: string; redactions: Redaction[] } {
  const redactions: Redaction[] = [];
  let masked = text;
  for (const { what, needs, find } of shapes) {
    if (needs !== undefined && !masked.includes(needs)) continue;
    find.lastIndex = 0;
    let copy: string[] | null = null;
    let last = 0;
    for (let match = find.exec(masked); match !== null; match = find.exec(masked)) {
      const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
      if (end <= start) {
        find.lastIndex++;
        continue;
      }
      if (!masked.slice(start, end).includes(MASK)) {
        redactions.push({ what, start, end });
      }
      (copy ??= []).push(masked.slice(last, start), maskOf(masked.slice(start, end)));
      last = end;
      // A value can be the label of the next one; go on right behind what was masked.
      find.lastIndex = Math.max(end, match.index + 1);
    }
    if (copy !== null) masked = copy.join('') + masked.slice(last);
  }
  return { text: masked, redactions: redactions.sort((a, b) => a.start - b.start) };
}

/** Line breaks stay, so that the lines around a long secret keep their places. */
const maskOf = (secret: string): string => secret.replace(/[^\n]/g, MASK);
