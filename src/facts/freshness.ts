import { isDue, reviewBy, type Reviewed } from './fact.ts';
import { facts, type FactId } from './index.ts';
import { restsOn, type Text } from './rests-on.ts';

/** Ids of the facts that a text states, none when it states none. */
export const factsOf = (text: Text): readonly FactId[] => restsOn[text] ?? [];

/** The facts of a text that are past their review date on `today` (ISO date). */
export const staleFacts = (text: Text, today: string): readonly FactId[] =>
  factsOf(text).filter((id) => isDue(facts[id], today));

/**
 * ISO date of the last day on which a text counts as fresh: the earliest review date among the facts it
 * states and its own last check. Null when it has neither.
 */
export const freshUntil = (text: Text, own?: Reviewed): string | null =>
  [...factsOf(text).map((id) => facts[id]), ...(own ? [own] : [])].map(reviewBy).toSorted()[0] ?? null;
