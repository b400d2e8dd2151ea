import type { Span } from '../types.ts';
import { matches } from './artifact.ts';

/** Headings, list items, rows of tables, and lines that begin like prose. */
const LINE = /^ {0,24}(?:#{1,4} \S|[-*] {1,24}\S|\||[A-Z`"'])[^\n]*$/gm;
const NUMBER = /\b[45]\d\d\b/g;
/** Characters from one status to the next in a line of prose, at most. */
const NEAR = 300;
const STATUS = /(?<![\d.:-])\b[45]\d\d\b(?![.:]\d| ?(?:ms|s|[KMG]B|tokens)\b)/g;
/** A heading of a list of changes: a version, or a kind of change. */
const CHANGES =
  /^ {0,24}#{1,4} (?:\[?v?\d{1,6}\.\d|(?:Bug ?Fix(?:es)?|Features?|Added|Changed|Fixed|Changelog) {0,24}$)/im;
/** A page that explains errors names several of them, a report one or two. */
const SEVERAL = 3;

/**
 * The lines of a text that explain statuses instead of reporting one; empty unless the text
 * lists changes or has such lines that name three different statuses.
 */
export function readDocumentation(text: string): Span[] {
  const lines = [...matches(LINE, text)].filter(([line]) => explains(line.trim()));
  const named = new Set(lines.flatMap(([line]) => line.match(STATUS) ?? []));
  const prose = lines.some(([line]) => new Set(line.match(STATUS)).size >= SEVERAL);
  if (CHANGES.test(text)) return spansOf(lines);
  if (named.size < SEVERAL || (lines.length < SEVERAL && !prose)) return [];
  return spansOf(lines);
}

/** Rows of tables are closed; prose names three statuses close together and holds no brackets. */
function explains(line: string): boolean {
  if (/^[#*-]/.test(line)) return true;
  if (line.startsWith('|')) return line.length > 1 && line.endsWith('|');
  if (/[{}[\]]/.test(line)) return false;
  const places = [...line.matchAll(NUMBER)].map(({ index }) => index);
  const close = (at: number, before: number): boolean => at - before <= NEAR;
  return places.some(
    (at, i) => i >= 2 && close(at, places[i - 1] ?? 0) && close(places[i - 1] ?? 0, places[i - 2] ?? 0),
  );
}

const spansOf = (lines: readonly RegExpExecArray[]): Span[] =>
  lines.map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
