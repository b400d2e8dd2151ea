import type { ErrorEntry } from '../catalogue/define.ts';
import type { Hit } from './evidence.ts';
import { scoreOf, type Score } from './score.ts';

export interface Candidate {
  readonly entry: ErrorEntry;
  readonly score: Score;
  readonly hits: readonly Hit[];
}

export interface Ranking {
  readonly incident: number;
  /** Best first; never empty. */
  readonly candidates: readonly [Candidate, ...Candidate[]];
}

/** Below this many points a candidate is a rumour, not an answer. */
const ENOUGH = 10;

const better = (a: Candidate, b: Candidate): number =>
  b.score.points - a.score.points || b.score.last - a.score.last;

/** Ranks the errors that speak in one incident, by its observations; null when none has enough. */
export function rank(incident: number, errors: readonly ErrorEntry[], hits: readonly Hit[]): Ranking | null {
  const candidates: Candidate[] = [];
  for (const entry of errors) {
    const own = hits.filter(({ owner }) => owner === entry.id);
    if (own.length === 0) continue;
    const score = scoreOf(own);
    if (score.points >= ENOUGH) candidates.push({ entry, score, hits: own });
  }
  const [best, ...rest] = candidates.sort(better);
  return best === undefined ? null : { incident, candidates: [best, ...rest] };
}

/**
 * Chooses the incident the reader must act on: the last one that is well supported,
 * leaving out what merely followed from another failure.
 */
export function choose(rankings: readonly Ranking[]): Ranking | null {
  const causes = rankings.filter(({ candidates: [{ entry }] }) => entry.consequence !== true);
  const pool = causes.length > 0 ? causes : rankings;
  const supported = pool.filter(({ candidates: [{ score }] }) => score.decisive || score.strong);
  return supported.at(-1) ?? pool.at(-1) ?? null;
}
