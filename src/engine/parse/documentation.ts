import type { Span } from '../types.ts';
import { matches } from './artifact.ts';

/** Headings, list items and table rows of Markdown, and lines of prose that name three statuses. */
const LINE =
  /^ *(?:#{1,4} \S[^\n]*|[-*] +\S[^\n]*|\|[^\n]*\||[A-Z`"'][^\n{}[\]]{0,300}\b[45]\d\d\b[^\n{}[\]]{1,300}\b[45]\d\d\b[^\n{}[\]]{1,300}\b[45]\d\d\b[^\n{}[\]]*) *$/gm;
const STATUS = /(?<![\d.:-])\b[45]\d\d\b(?![.:]\d| ?(?:ms|s|[KMG]B|tokens)\b)/g;
/** A heading of a list of changes: a version, or a kind of change. */
const CHANGES =
  /^ *#{1,4} (?:\[?v?\d+\.\d+[^\n]*|(?:Bug ?Fix(?:es)?|Features?|Added|Changed|Fixed|Changelog)) *$/im;
/** A page that explains errors names several of them, a report one or two. */
const SEVERAL = 3;

/**
 * The lines of a text that explain statuses instead of reporting one; empty unless the text
 * lists changes or has such lines that name three different statuses.
 */
export function readDocumentation(text: string): Span[] {
  const lines = [...matches(LINE, text)];
  const named = new Set(lines.flatMap(([line]) => line.match(STATUS) ?? []));
  const prose = lines.some(([line]) => new Set(line.match(STATUS)).size >= SEVERAL);
  if (CHANGES.test(text)) return spansOf(lines);
  if (named.size < SEVERAL || (lines.length < SEVERAL && !prose)) return [];
  return spansOf(lines);
}

const spansOf = (lines: readonly RegExpExecArray[]): Span[] =>
  lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
