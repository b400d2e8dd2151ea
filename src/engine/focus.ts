import { FULL_READ } from './limits.ts';
import type { Span } from './types.ts';

/** Fragments that stand in nearly every line that reports a failure; searched literally, so it stays fast. */
const HINTS = ['rror', 'xception', 'HTTP/', 'verloaded', 'ailed', 'imeout', 'limit', 'status'] as const;
const BEFORE = 1_500;
const AFTER = 2_500;
const HEAD = 16_000;
const TAIL = 40_000;
/** A cut moves to a line break that is at most this far away. */
const NEAR = 512;

/**
 * Chooses what to read of a long text: its beginning, its end, and windows around error words,
 * the latest first, because the last error is the one the reader must act on.
 */
function windows(text: string): Span[] {
  const chosen: Span[] = [
    { start: 0, end: HEAD },
    { start: text.length - TAIL, end: text.length },
  ];
  let budget = FULL_READ - HEAD - TAIL;
  let edge = text.length - TAIL;
  while (budget > 0 && edge > HEAD) {
    const hit = Math.max(...HINTS.map((hint) => text.lastIndexOf(hint, edge)));
    if (hit < HEAD) break;
    const start = Math.max(HEAD, hit - BEFORE);
    chosen.push({ start, end: Math.min(edge, hit + AFTER) });
    budget -= BEFORE + AFTER;
    edge = start;
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Moves a cut away from the middle of a line where a line break is near. */
function snap(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const lineBreak = text.indexOf('\n', at);
  return lineBreak >= 0 && lineBreak - at < NEAR ? lineBreak + 1 : at;
}

/** The stretches of a text that are read in full, in order, with something between any two. */
export function focus(text: string): Span[] {
  if (text.length <= FULL_READ) return [{ start: 0, end: text.length }];
  return merge(windows(text).map(({ start, end }) => ({ start: snap(text, start), end: snap(text, end) })));
}

/**
 * How far around what is read secrets are looked for: the longest that holds blanks stands in one line, or in
 * lines of which each looks like the rest of a secret.
 */
const LINE = 9_000;
const AROUND = 500;

/**
 * The stretches with as much around each as it takes to see the secrets that reach into it; stretches that come
 * to touch are one.
 */
export const surroundings = (text: string, stretches: readonly Span[]): Span[] =>
  merge(
    stretches.map(({ start, end }) => {
      const line = text.lastIndexOf('\n', start - 1) + 1;
      return {
        start: Math.max(0, start - LINE, Math.min(line, start - AROUND)),
        end: Math.min(text.length, end + AROUND),
      };
    }),
  );

/** Joins stretches that touch or overlap; they come in the order of their starts. */
function merge(stretches: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of stretches) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
