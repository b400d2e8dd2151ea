import { capabilityShortfall, isOverCeiling, latencyShortfall, type Recommendation } from './rule.ts';
import type { Offer } from './types.ts';

/** What the recommendation misses, with the model that would not miss it, where one fits. */
export interface Flag {
  readonly kind: 'capability' | 'ceiling' | 'latency';
  /** Most capable model that is within the ceiling or fast enough; never the recommended one. */
  readonly instead: Offer | null;
}

/** The recommendation's shortcomings, in the order of the rule. */
export const flagsOf = ({ need, primary, others }: Recommendation): readonly Flag[] => {
  if (primary === null) return [];
  const mostCapable = (passes: (offer: Offer) => boolean): Offer | null =>
    others.filter(passes).toSorted((a, b) => b.model.capabilityRank - a.model.capabilityRank)[0] ?? null;

  const flags: Flag[] = [];
  if (capabilityShortfall(primary, need) > 0) flags.push({ kind: 'capability', instead: null });
  if (isOverCeiling(primary, need))
    flags.push({ kind: 'ceiling', instead: mostCapable((offer) => !isOverCeiling(offer, need)) });
  if (latencyShortfall(primary, need) > 0)
    flags.push({ kind: 'latency', instead: mostCapable((offer) => latencyShortfall(offer, need) === 0) });
  return flags;
};
