import type { Certainty, Fact } from './fact.ts';
import type { SourceId } from './sources.ts';

/** ISO date on which the facts were last compared with their sources as a whole. */
export const CHECKED_ON = '2026-11-22';

type About = Omit<Fact<unknown>, 'value'>;
type Options = Partial<Pick<About, 'verifiedOn' | 'reviewAfterDays'>>;

const about =
  (certainty: Certainty, reviewAfterDays: number) =>
  (unit: string, says: string, sources: readonly SourceId[], options: Options = {}): About => ({
    unit,
    says,
    sources,
    certainty,
    verifiedOn: CHECKED_ON,
    reviewAfterDays,
    ...options,
  });

/** Says that the vendor documents the value or ships it in a package. */
export const primary = about('primary', 90);
/** Says that the value was measured with a published package against a local server. */
export const measured = about('measured', 90);
/** Says that the value stands in a public report. */
export const observed = about('observed', 180);
/** Says that one other source gives the value. */
export const secondary = about('secondary', 60);
