import { limitsHit, offerOf } from './offer.ts';
import type { Need, Offer, OnOverload, QuizModel } from './types.ts';

export type Fallback =
  | { readonly kind: 'model'; readonly offer: Offer }
  /** The same model on another platform. */
  | { readonly kind: 'same' }
  | { readonly kind: 'wait' }
  /** No model with another rate-limit pool fits. */
  | { readonly kind: 'none' };

const SLOWEST = 4;
const latency = (model: QuizModel): number => model.latencyRank ?? SLOWEST;

type Order = (offer: Offer) => number;

const sortBy = (offers: readonly Offer[], orders: readonly Order[]): readonly Offer[] =>
  offers.toSorted((a, b) => {
    const order = orders.find((value) => value(a) !== value(b));
    return order ? order(a) - order(b) : 0;
  });

/**
 * Whom to ask when the primary answers 529 or 429: any offered model that fits, has another
 * rate-limit pool, and accepts the same body.
 */
export const fallbackFor = (
  primary: Offer,
  onOverload: OnOverload,
  offered: readonly QuizModel[],
  need: Need,
): Fallback => {
  if (onOverload === 'same' || onOverload === 'wait') return { kind: onOverload };

  const { capabilityRank: rank, ratePool, acceptsEffort } = primary.model;
  const possible = offered
    .filter((model) => model.ratePool !== ratePool && (model.acceptsEffort || !acceptsEffort))
    .filter((model) => limitsHit(model, need).length === 0)
    .map((model) => offerOf(model, need));
  const nearest: Order = ({ model }) => Math.abs(model.capabilityRank - rank);
  const cheaper: Order = ({ perRequest }) => perRequest;
  const newer: Order = ({ model }) => -Date.parse(model.released);

  const [offer] =
    onOverload === 'quality'
      ? sortBy(
          possible.filter(({ model }) => model.capabilityRank >= Math.min(need.floor, rank)),
          [nearest, ({ model }) => latency(model), cheaper, newer],
        )
      : sortBy(fasterOrNextUp(primary, possible), [nearest, cheaper, newer]);
  return offer ? { kind: 'model', offer } : { kind: 'none' };
};

/** Current models that are faster; when there is none, current models of a higher rank. */
const fasterOrNextUp = ({ model: primary }: Offer, possible: readonly Offer[]): readonly Offer[] => {
  const current = possible.filter(({ model }) => model.current);
  const faster = current.filter(({ model }) => latency(model) < latency(primary));
  return faster.length > 0
    ? faster
    : current.filter(({ model }) => model.capabilityRank > primary.capabilityRank);
};
