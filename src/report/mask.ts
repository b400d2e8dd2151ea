import { MASK } from '../engine/mask.ts';
import type { Diagnosis, Redaction, Span } from '../engine/types.ts';

/** How a hidden stretch is shown: its kind, never its value. */
export const maskLabel = (what: string): string => `[${what} removed]`;

/**
 * All that is never shown, kept or passed on of a text: what was redacted, and what was not read, because a secret
 * there was not looked for.
 */
export const hiddenIn = ({ redactions, input }: Diagnosis): Redaction[] => [
  ...redactions,
  ...input.unread.map((span) => ({ what: 'unread text', ...span })),
];

/**
 * The stretch of `text` between `start` and `end` with every redacted part replaced by its label.
 * Redactions may overlap each other and the edges of the stretch.
 */
export function masked(text: string, { start, end }: Span, redactions: readonly Redaction[]): string {
  let out = '';
  let at = start;
  for (const r of [...redactions].sort((a, b) => a.start - b.start)) {
    if (r.end <= at || r.start >= end) continue;
    out += text.slice(at, Math.max(at, r.start)) + maskLabel(r.what);
    at = Math.min(r.end, end);
  }
  return out + text.slice(at, end);
}

/** `text` with every redacted character replaced by one mask: read again, it says the same. */
export const blanked = (text: string, redactions: readonly Redaction[]): string =>
  redactions.reduce(
    (out, { start, end }) =>
      out.slice(0, start) + out.slice(start, end).replace(/[^\n]/g, MASK) + out.slice(end),
    text,
  );

/** Kinds of redaction with their counts, most frequent first. */
export function redactionCounts(redactions: readonly Redaction[]): { what: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { what } of redactions) counts.set(what, (counts.get(what) ?? 0) + 1);
  return [...counts].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count);
}
