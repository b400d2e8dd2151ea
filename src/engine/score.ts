import type { Weight } from '../catalogue/define.ts';
import type { Hit } from './evidence.ts';

/** What the first signal of a weight adds; each further one of the same weight adds a fifth of it. */
const POINTS: Record<Weight, number> = { decisive: 100, strong: 30, weak: 10, against: -40 };

export interface Score {
  readonly points: number;
  readonly decisive: boolean;
  readonly strong: boolean;
  /** Two strong signs that do not depend on each other. */
  readonly corroborated: boolean;
  /** Place of the last observation; of two equal candidates the later one counts. */
  readonly last: number;
}

/** Adds up what distinct signals say. Repetition of one signal adds nothing. */
export function scoreOf(hits: readonly Hit[]): Score {
  const seen = new Set<string>();
  const count: Record<Weight, number> = { decisive: 0, strong: 0, weak: 0, against: 0 };
  let points = 0;
  let last = -1;
  for (const { signal, start } of hits) {
    if (signal.weight !== 'against') last = Math.max(last, start);
    if (seen.has(signal.id)) continue;
    seen.add(signal.id);
    points += POINTS[signal.weight] * (count[signal.weight] === 0 || signal.weight === 'against' ? 1 : 0.2);
    count[signal.weight]++;
  }
  return {
    points,
    decisive: count.decisive > 0,
    strong: count.strong > 0,
    corroborated: count.strong > 1,
    last,
  };
}

const ORDER: readonly Weight[] = ['decisive', 'strong', 'weak', 'against'];

/** Sorts what says most first. */
export const byWeight = (a: { readonly weight: Weight }, b: { readonly weight: Weight }): number =>
  ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight);

/** Whether a speaker shows by more than a mention. */
export const speaks = (speaker: { readonly score: Score } | null): boolean =>
  speaker !== null && (speaker.score.decisive || speaker.score.strong);
