import type { SourceId } from './sources.ts';

/**
 * How well a fact is established.
 * `primary`: the vendor's own documentation, package or release notes. `measured`: a published
 * package was run against a local server. `maintainer`: a staff statement in a public thread.
 * `observed`: literal text in public reports. `secondary`: one other source, shown as "reported".
 */
export type Certainty = 'primary' | 'measured' | 'maintainer' | 'observed' | 'secondary';

/** One value that can change, with everything a reader needs to trust or doubt it. */
export interface Fact<T = string | number> {
  readonly value: T;
  /** Unit of `value` in the plural, or an empty string for a bare text. */
  readonly unit: string;
  /** What the value is, as a sentence fragment. */
  readonly says: string;
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
  /** ISO date of the last check against the sources. */
  readonly verifiedOn: string;
  /** Days after `verifiedOn` from which the fact is shown as provisional. */
  readonly reviewAfterDays: number;
}

/** Declares a fact; keeps the literal type of the value. Free of side effects, so unused facts leave no trace in a bundle. */
// @__NO_SIDE_EFFECTS__
export const fact = <const T>(value: T, about: Omit<Fact<T>, 'value'>): Fact<T> => ({ value, ...about });

const DAY = 86_400_000;

/** What a review date follows from. */
export type Reviewed = Pick<Fact<unknown>, 'verifiedOn' | 'reviewAfterDays'>;

/** ISO date of the last day on which something checked on `verifiedOn` still counts as fresh. */
export const reviewBy = ({ verifiedOn, reviewAfterDays }: Reviewed): string =>
  new Date(Date.parse(verifiedOn) + reviewAfterDays * DAY).toISOString().slice(0, 10);

/** Whether the fact is past its review date on `today` (ISO date). */
export const isDue = (reviewed: Reviewed, today: string): boolean => today > reviewBy(reviewed);
