import type { Hit } from './evidence.ts';
import { MAX_QUOTE } from './limits.ts';
import { toOriginal, type MappedText } from './mapped-text.ts';
import { byWeight } from './score.ts';
import type { Evidence, Span } from './types.ts';

/**
 * Observations as a reader sees them, in the order of the text. One sentence of one speaker stands
 * once, at the last place of its weightiest observation, and no quote touches a hidden place.
 * @param hidden places that were redacted or not read, in the order of the text
 */
export function quote(
  hits: readonly Hit[],
  text: string,
  mapped: MappedText,
  hidden: readonly Span[],
): Evidence[] {
  const sentences = new Map<string, Evidence>();
  for (const { owner, signal, start, end } of hits) {
    const span = clip(toOriginal(mapped, start, end), hidden);
    if (span === null) continue;
    const key = `${owner} ${signal.says}`;
    const known = sentences.get(key);
    if (known !== undefined && byWeight(known, signal) < 0) continue;
    sentences.set(key, {
      ...span,
      quote: text.slice(span.start, span.end),
      says: signal.says,
      weight: signal.weight,
      signal: `${owner}/${signal.id}`,
    });
  }
  return [...sentences.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Shortens a span to its longest part outside the hidden places; null when nothing is left. */
function clip(span: Span, hidden: readonly Span[]): Span | null {
  let { start } = span;
  const end = Math.min(span.end, start + MAX_QUOTE);
  let best: Span | null = null;
  const consider = (to: number): void => {
    if (to > start && (best === null || to - start > best.end - best.start)) best = { start, end: to };
  };
  for (const place of hidden) {
    if (place.end <= start || place.start >= end) continue;
    consider(place.start);
    start = Math.max(start, place.end);
  }
  consider(end);
  return best;
}
