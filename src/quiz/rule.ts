import { fallbackFor, type Fallback } from './fallback.ts';
import { isOffered, limitsHit, offerOf, type Limit } from './offer.ts';
import { SIZE, WAIT, WORK } from './questions.ts';
import type { Answers, Need, Offer, QuizModel } from './types.ts';

const SLOWEST = 4;

/** What the answers ask of a model. */
export const needOf = ({ work, wait, size, requests, ceiling, zdr }: Answers): Need => ({
  floor: WORK[work].floor,
  maxLatency: WAIT[wait].maxLatency,
  batch: WAIT[wait].batch,
  tokensIn: SIZE[size].tokensIn,
  tokensOut: SIZE[size].tokensOut,
  requests,
  ceiling,
  zdr,
});

export type Criterion = 'capability' | 'ceiling' | 'latency' | 'cost' | 'newer';

/** Ranks by which `offer` misses the asked quality. */
export const capabilityShortfall = ({ model }: Offer, need: Need): number =>
  Math.max(0, need.floor - model.capabilityRank);

export const isOverCeiling = ({ perMonth }: Offer, { ceiling }: Need): boolean =>
  ceiling !== null && perMonth > ceiling;

/** Ranks by which `offer` misses the asked speed. */
export const latencyShortfall = ({ model }: Offer, { maxLatency }: Need): number =>
  maxLatency === null ? 0 : Math.max(0, (model.latencyRank ?? SLOWEST) - maxLatency);

/** The order of the rule: the first criterion on which two offers differ decides, lower first. */
const ORDER: readonly { id: Criterion; of: (offer: Offer, need: Need) => number }[] = [
  { id: 'capability', of: capabilityShortfall },
  { id: 'ceiling', of: (offer, need) => Number(isOverCeiling(offer, need)) },
  { id: 'latency', of: latencyShortfall },
  { id: 'cost', of: ({ perMonth }) => perMonth },
  { id: 'newer', of: ({ model }) => -Date.parse(model.released) },
];

/** The criterion on which `a` goes before `b`, or null when they are equal. */
export const decidedBy = (a: Offer, b: Offer, need: Need): Criterion | null =>
  ORDER.find(({ of }) => of(a, need) !== of(b, need))?.id ?? null;

const compare =
  (need: Need) =>
  (a: Offer, b: Offer): number => {
    const criterion = ORDER.find(({ of }) => of(a, need) !== of(b, need));
    return criterion ? criterion.of(a, need) - criterion.of(b, need) : 0;
  };

export interface LeftOut {
  readonly model: QuizModel;
  readonly limits: readonly Limit[];
}

export interface Recommendation {
  readonly need: Need;
  /** Null when no current model fits. */
  readonly primary: Offer | null;
  /** The other current models that fit, best first. */
  readonly others: readonly Offer[];
  /** Current models that do not fit, and why. */
  readonly leftOut: readonly LeftOut[];
  readonly fallback: Fallback;
}

/**
 * The model to use for the answers, and what to do when it is overloaded.
 * Pure: the same models, answers and day (ISO date) give the same result.
 */
export const recommend = (answers: Answers, models: readonly QuizModel[], today: string): Recommendation => {
  const need = needOf(answers);
  const offered = models.filter((model) => isOffered(model, today));
  const current = offered.filter((model) => model.current);
  const leftOut = current
    .map((model) => ({ model, limits: limitsHit(model, need) }))
    .filter(({ limits }) => limits.length > 0);
  const [primary = null, ...others] = current
    .filter((model) => limitsHit(model, need).length === 0)
    .map((model) => offerOf(model, need))
    .sort(compare(need));
  const fallback: Fallback =
    primary === null ? { kind: 'none' } : fallbackFor(primary, answers.onOverload, offered, need);
  return { need, primary, others, leftOut, fallback };
};
