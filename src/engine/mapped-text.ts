import type { Span } from './types.ts';

/** `length` characters from `at` on, which stand for `[from, to)` of the text before. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A text derived from another one by replacements. The replacements are kept, not the place of every
 * character: few places are ever asked for.
 */
export interface MappedText {
  readonly text: string;
  /** The text it derives from; null for the original. */
  readonly source: MappedText | null;
  /** In the order of the text. */
  readonly edits: readonly Edit[];
}

/** The identity mapping. */
export const identity = (text: string): MappedText => ({ text, source: null, edits: [] });

/** Parts of a text in order, a line break between two of them. */
export function join(source: MappedText, parts: readonly Span[]): MappedText {
  const edits: Edit[] = [];
  let at = 0;
  let last = 0;
  for (const [n, { start, end }] of parts.entries()) {
    // The break stands for nothing, right behind the part before it.
    if (n > 0) edits.push({ at: at++, length: 1, from: last, to: last });
    edits.push({ at, length: 0, from: last, to: start });
    at += end - start;
    last = end;
  }
  const text = parts.map(({ start, end }) => source.text.slice(start, end)).join('\n');
  return { text, source, edits };
}

/**
 * Replaces every match of a global expression and keeps the mapping.
 * A character of a replacement stands for the whole match.
 */
export function replace(
  source: MappedText,
  find: RegExp,
  by: (match: RegExpExecArray) => string,
): MappedText {
  const edits: Edit[] = [];
  let text = '';
  let last = 0;
  find.lastIndex = 0;
  for (let match = find.exec(source.text); match !== null; match = find.exec(source.text)) {
    if (match[0] === '') {
      find.lastIndex++;
      continue;
    }
    const replacement = by(match);
    if (replacement === match[0]) continue;
    text += source.text.slice(last, match.index);
    last = match.index + match[0].length;
    edits.push({ at: text.length, length: replacement.length, from: match.index, to: last });
    text += replacement;
  }
  return edits.length === 0 ? source : { text: text + source.text.slice(last), source, edits };
}

/** Where the original begins, or with `behind` ends, that the character at `at` stands for. */
function originOf(mapped: MappedText, at: number, behind: boolean): number {
  let place = at;
  let last = behind;
  for (let { source, edits } = mapped; source !== null; { source, edits } = source) {
    const edit = edits[firstOf(edits.length, (n) => (edits[n]?.at ?? 0) > place) - 1];
    if (edit === undefined) continue;
    const { length, from, to } = edit;
    const after = place - edit.at - length;
    last ||= after < 0 && from === to;
    place = after >= 0 ? to + after : last ? to - 1 : from;
  }
  return last ? place + 1 : place;
}

/** The first number below `end` of which something holds that holds of all behind it; else `end`. */
function firstOf(end: number, holds: (n: number) => boolean): number {
  let low = 0;
  for (let high = end; low < high;) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where in the derived text the original place `at` stands, or would stand. */
export const fromOriginal = (mapped: MappedText, at: number): number =>
  firstOf(mapped.text.length, (n) => originOf(mapped, n, false) >= at);

/** The parts of a derived text that stand for these stretches of the original, a line break between two. */
export const only = (source: MappedText, stretches: readonly Span[]): MappedText =>
  join(
    source,
    stretches.map(({ start, end }) => ({
      start: fromOriginal(source, start),
      end: fromOriginal(source, end),
    })),
  );

/** The original range that `[start, end)` of the derived text stands for. */
export function toOriginal(mapped: MappedText, start: number, end: number): Span {
  const { length } = mapped.text;
  const from = start < length ? originOf(mapped, start, false) : 0;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: end <= length ? originOf(mapped, end - 1, true) : 0 };
}
