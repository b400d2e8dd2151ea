import { CHECKED_ON } from './about.ts';
import { CORRECTION_REVIEW_DAYS, corrections } from './corrections.ts';
import { isDue, reviewBy, type Reviewed } from './fact.ts';
import { factIds, facts } from './index.ts';
import { gatedModels, models } from './models.ts';
import { deprecatedModels, retiredReview, retiredSources } from './retired-models.ts';
import { sdkRows } from './sdk-rows.ts';
import type { SourceId } from './sources.ts';
import { tierRows } from './tiers.ts';

/** Something that was checked against sources and has to be checked again. */
export interface Item extends Reviewed {
  /** Its kind and its id, for example `fact retry.sdkRetries`. */
  readonly name: string;
  readonly sources: readonly SourceId[];
}

/** Everything in this folder that has a review date. */
export const reviewed: readonly Item[] = [
  ...factIds.map((id) => ({ name: `fact ${id}`, ...facts[id] })),
  ...[...models, ...gatedModels].map((row) => ({ ...row, name: `model ${row.id}` })),
  ...tierRows.map((row) => ({ ...row, name: `limits of ${row.models} on the ${row.tier} tier` })),
  ...sdkRows.map((row) => ({ ...row, name: `SDK for ${row.language}` })),
  { name: 'list of retired models', sources: retiredSources, ...retiredReview },
  ...corrections.map(({ id, sources, verifiedOn = CHECKED_ON }) => ({
    name: `correction ${id}`,
    sources,
    verifiedOn,
    reviewAfterDays: CORRECTION_REVIEW_DAYS,
  })),
];

export interface Due {
  readonly name: string;
  /** ISO date of the last day on which it counted as fresh. */
  readonly by: string;
  readonly sources: readonly SourceId[];
}

/** A deprecated model that has reached its day belongs among the retired ones. */
const retirements = (today: string): readonly Due[] =>
  deprecatedModels
    .filter(({ retiredOn }) => retiredOn <= today)
    .map(({ id, retiredOn }) => ({
      name: `deprecated model ${id}, which is retired now`,
      by: retiredOn,
      sources: retiredSources,
    }));

/** What is due on `today` (ISO date), the longest overdue first. */
export const dueOn = (today: string, items: readonly Item[] = reviewed): readonly Due[] =>
  [
    ...items
      .filter((item) => isDue(item, today))
      .map((item) => ({ name: item.name, by: reviewBy(item), sources: item.sources })),
    ...retirements(today),
  ].toSorted((a, b) => a.by.localeCompare(b.by));
