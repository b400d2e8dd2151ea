import type { Certainty, Fact } from './fact.ts';
import type { SourceId } from './sources.ts';

/** ISO date on which the facts were last compared with their sources as a whole. */
export const CHECKED_ON = '2026-11-22';

/** Days after its last check from which a page is due for another reading. */
export const PAGE_REVIEW_DAYS = 120;

type About = Omit<Fact<unknown>, 'value'>;
type Options = Partial<Pick<About, 'verifiedOn' | 'reviewAfterDays'>>;
type Words = readonly [unit: string, says: string, sources: readonly SourceId[], options?: Options];

const about = (
  certainty: Certainty,
  reviewAfterDays: number,
  [unit, says, sources, options = {}]: Words,
): About => ({ unit, says, sources, certainty, verifiedOn: CHECKED_ON, reviewAfterDays, ...options });

// Marked free of side effects so that a bundle carries only the facts that it uses.

/** Says that the vendor documents the value or ships it in a package. */
// @__NO_SIDE_EFFECTS__
export const primary = (...words: Words): About => about('primary', 90, words);
/** Says that the value was measured with a published package against a local server. */
// @__NO_SIDE_EFFECTS__
export const measured = (...words: Words): About => about('measured', 90, words);
/** Says that the value stands in a public report. */
// @__NO_SIDE_EFFECTS__
export const observed = (...words: Words): About => about('observed', 180, words);
/** Says that one other source gives the value. */
// @__NO_SIDE_EFFECTS__
export const secondary = (...words: Words): About => about('secondary', 60, words);
