import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';

/** The head of a file in a patch, or of a stretch of lines. */
const HEAD = /^ {0,24}(?:diff --git |@@ -\d|--- (?:a\/|\/dev\/null|\S{1,200}\n *\+\+\+ ))[^\n]*/gm;
/** Lines that can follow it. */
const LINES =
  /(?:\n(?:(?:[ +@\\-]|(?:diff|index|new|deleted|old|rename|copy|similarity) )[^\n]*|(?=\n[ +-])))*/y;

/** The places of a text that are a patch: what it adds or takes away reports nothing. */
export function readDiff(text: string): Span[] {
  const found: Span[] = [];
  for (const { index: start, 0: head } of matches(HEAD, text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    LINES.lastIndex = start + head.length;
    found.push({ start, end: LINES.exec(text) === null ? start + head.length : LINES.lastIndex });
  }
  return found;
}
