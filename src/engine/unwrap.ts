import { replace, type MappedText } from './mapped-text.ts';

/** Narrower than this no terminal is. */
const NARROWEST = 40;
/** So many lines do not end at one column by chance. */
const SURE = 3;
/** A break in the middle of a word: a letter on both sides, and the frame or indent between them. */
const INSIDE_WORD = /([A-Za-z_])( *\n *)(?=[a-z_])/g;

/** Places of line ends, and whether the line is as wide as the widest of its block that is not alone. */
function fullLines(text: string): Set<number> {
  const full = new Set<number>();
  let block: { end: number; width: number }[] = [];
  const close = (): void => {
    const widest = Math.max(0, ...block.map(({ width }) => width));
    const same = block.filter(({ width }) => width === widest);
    if (widest >= NARROWEST && same.length >= SURE) for (const { end } of same) full.add(end);
    block = [];
  };
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const width = text.slice(start, end).trimEnd().length;
    if (width === 0) close();
    else block.push({ end: start + width, width });
    start = end + 1;
  }
  close();
  return full;
}

/**
 * Joins words that a terminal cut at its right edge. Only where three lines of a block end at the same column
 * is a break known to be the terminal's; a break between words stays, it reads as a space anyway.
 */
export function unwrap(source: MappedText): MappedText {
  if (!source.text.includes('\n')) return source;
  const full = fullLines(source.text);
  if (full.size === 0) return source;
  return replace(source, INSIDE_WORD, (match) => (full.has(match.index + 1) ? (match[1] ?? '') : match[0]));
}
