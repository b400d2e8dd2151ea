import type { Span } from './types.ts';

/**
 * A text derived from another one by replacements, with every character's place in the original.
 * `starts[i]` and `ends[i]` bound the original characters that character `i` stands for.
 */
export interface MappedText {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The identity mapping of `text.slice(from, to)` within `text`. */
export function identity(text: string, from = 0, to = text.length): MappedText {
  const length = to - from;
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  for (let i = 0; i < length; i++) {
    starts[i] = from + i;
    ends[i] = from + i + 1;
  }
  return { text: text.slice(from, to), starts, ends };
}

/** Joins mapped pieces of one original in order, a line break between two pieces. */
export function join(pieces: readonly MappedText[]): MappedText {
  const [first, ...rest] = pieces;
  if (first === undefined) return identity('');
  if (rest.length === 0) return first;
  const length = pieces.reduce((sum, piece) => sum + piece.text.length + 1, -1);
  const starts = new Uint32Array(length);
  const ends = new Uint32Array(length);
  let at = 0;
  for (const piece of pieces) {
    if (at > 0) {
      starts[at] = ends[at] = ends[at - 1] ?? 0;
      at++;
    }
    starts.set(piece.starts, at);
    ends.set(piece.ends, at);
    at += piece.text.length;
  }
  return { text: pieces.map((piece) => piece.text).join('\n'), starts, ends };
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
  find.lastIndex = 0;
  let match = find.exec(source.text);
  if (match === null) return source;
  const parts: string[] = [];
  const edits: { from: number; to: number; length: number }[] = [];
  let last = 0;
  for (; match !== null; match = find.exec(source.text)) {
    if (match[0] === '') {
      find.lastIndex++;
      continue;
    }
    const replacement = by(match);
    if (replacement === match[0]) continue;
    parts.push(source.text.slice(last, match.index), replacement);
    last = match.index + match[0].length;
    edits.push({ from: match.index, to: last, length: replacement.length });
  }
  if (edits.length === 0) return source;
  parts.push(source.text.slice(last));
  const text = parts.join('');
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let read = 0;
  let write = 0;
  for (const { from, to, length } of [
    ...edits,
    { from: source.text.length, to: source.text.length, length: 0 },
  ]) {
    starts.set(source.starts.subarray(read, from), write);
    ends.set(source.ends.subarray(read, from), write);
    write += from - read;
    if (length > 0) {
      starts.fill(source.starts[from] ?? 0, write, write + length);
      ends.fill(source.ends[to - 1] ?? 0, write, write + length);
      write += length;
    }
    read = to;
  }
  return { text, starts, ends };
}

/** Where in the derived text the original place `at` stands, or would stand. */
export function fromOriginal({ starts }: MappedText, at: number): number {
  let low = 0;
  for (let high = starts.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts of a derived text that stand for these stretches of the original, a line break between two. */
export const only = (source: MappedText, stretches: readonly Span[]): MappedText =>
  join(
    stretches.map(({ start, end }) => {
      const from = fromOriginal(source, start);
      const to = fromOriginal(source, end);
      return {
        text: source.text.slice(from, to),
        starts: source.starts.subarray(from, to),
        ends: source.ends.subarray(from, to),
      };
    }),
  );

/** The original range that `[start, end)` of the derived text stands for. */
export function toOriginal({ starts, ends }: MappedText, start: number, end: number): Span {
  if (end <= start) return { start: starts[start] ?? 0, end: starts[start] ?? 0 };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}
