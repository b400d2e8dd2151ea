import type { Span } from '../types.ts';
import { matches } from './artifact.ts';

/** A list behind a key such as `statusCodes` or `errorCodes`. */
const LIST = /\b\w{0,40}[cC]odes["']?: ?\[([^\]]{0,800})\]/g;
/** The table of all status phrases; one line of it alone could be an answer. */
const TABLE = /(?:^ *["']?\d{3}["']?: ["'][^"'\n]{2,40}["'],? *\n){3,200}/gm;
const FEWEST = 3;

/**
 * Lists and tables that a printed object carries along: which statuses or codes a client would
 * repeat, or the phrase of every status. They are options and constants, not observations.
 */
export function readSettings(text: string): Span[] {
  const found: Span[] = [];
  for (const match of matches(LIST, text)) {
    if ((match[1] ?? '').split(',').length >= FEWEST)
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  for (const match of matches(TABLE, text))
    found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
