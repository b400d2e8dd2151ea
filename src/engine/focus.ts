import { FULL_READ } from './limits.ts';
import { identity, join, type MappedText } from './mapped-text.ts';

/** Fragments that stand in nearly every line that reports a failure; searched literally, so it stays fast. */
const HINTS = ['rror', 'xception', 'HTTP/', 'verloaded', 'ailed', 'imeout', 'limit', 'status'] as const;
const BEFORE = 1_500;
const AFTER = 2_500;
const HEAD = 16_000;
const TAIL = 40_000;
/** A cut moves to a line break that is at most this far away. */
const NEAR = 512;

interface Window {
  from: number;
  to: number;
}

/**
 * Chooses what to read of a long text: its beginning, its end, and windows around error words,
 * the latest first, because the last error is the one the reader must act on.
 */
function windows(text: string): Window[] {
  const chosen: Window[] = [
    { from: 0, to: HEAD },
    { from: text.length - TAIL, to: text.length },
  ];
  let budget = FULL_READ - HEAD - TAIL;
  let edge = text.length - TAIL;
  while (budget > 0 && edge > HEAD) {
    const hit = Math.max(...HINTS.map((hint) => text.lastIndexOf(hint, edge)));
    if (hit < HEAD) break;
    const from = Math.max(HEAD, hit - BEFORE);
    chosen.push({ from, to: Math.min(edge, hit + AFTER) });
    budget -= BEFORE + AFTER;
    edge = from;
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Moves a cut away from the middle of a line where a line break is near. */
function snap(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const lineBreak = text.indexOf('\n', at);
  return lineBreak >= 0 && lineBreak - at < NEAR ? lineBreak + 1 : at;
}

/** The part of the text that is read in full, mapped to the original. */
export function focus(text: string): MappedText {
  if (text.length <= FULL_READ) return identity(text);
  const merged: Window[] = [];
  for (const { from, to } of windows(text)) {
    const window = { from: snap(text, from), to: snap(text, to) };
    const last = merged.at(-1);
    if (last !== undefined && window.from <= last.to) last.to = Math.max(last.to, window.to);
    else merged.push(window);
  }
  return join(merged.map(({ from, to }) => identity(text, from, to)));
}
