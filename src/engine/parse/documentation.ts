import type { Span } from '../types.ts';
import { matches } from './artifact.ts';

/** Headings, list items and table rows of Markdown. */
const LINE = /^ *(?:#{1,4} \S[^\n]*|[-*] \S[^\n]*|\|[^\n]*\|) *$/gm;
const STATUS = /\b[45]\d\d\b/g;
/** A page that explains errors names several of them, a report one or two. */
const SEVERAL = 3;

/**
 * The lines of a text that explain statuses instead of reporting one; empty unless the text
 * has at least three such lines that name three different statuses.
 */
export function readDocumentation(text: string): Span[] {
  const lines = [...matches(LINE, text)];
  const named = new Set(lines.flatMap(([line]) => line.match(STATUS) ?? []));
  if (lines.length < SEVERAL || named.size < SEVERAL) return [];
  return lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}
