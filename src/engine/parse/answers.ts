import { modelAnswer, modelProse } from '../../catalogue/answers.ts';
import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { spanOf } from './artifact.ts';

/** Characters of an answer that are followed to its end. */
const LONGEST = 50_000;
/** The next event of a stream: an answer cut off in the middle of a word ends before it. */
const NEXT_EVENT = /\n(?:event|data): ?/g;

/** Index behind the bracket that closes the object opened at `open`; the end of the text if none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  NEXT_EVENT.lastIndex = open;
  const limit = Math.min(text.length, open + LONGEST, NEXT_EVENT.exec(text)?.index ?? text.length);
  for (let at = open; at < limit; at++) {
    const char = text[at];
    if (quoted) {
      if (char === '\\') at++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return limit;
}

/** The places of a text that are what a model answered: nothing in them is an observation. */
export function readAnswers(text: string): Span[] {
  const found: Span[] = [];
  for (const { index: start } of matches(modelAnswer, text)) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    found.push({ start, end: closing(text, start) });
  }
  return found;
}

/** The lines in which Claude Code tells of its own work. */
export const readProse = (text: string): Span[] => [...matches(modelProse, text)].map(spanOf);
