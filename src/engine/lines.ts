import type { Span } from './types.ts';

/** The whole lines in which something was observed. */
export const linesOf = (places: readonly Span[], text: string): Span[] =>
  places.map(({ start, end }) => {
    const lineBreak = text.indexOf('\n', end);
    return { start: text.lastIndexOf('\n', start - 1) + 1, end: lineBreak < 0 ? text.length : lineBreak };
  });
