import { clients, origins } from '../catalogue/index.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { PAGE_REVIEW_DAYS } from '../facts/about.ts';
import { freshUntil } from '../facts/freshness.ts';
import type { Fresh } from '../islands/diagnostic/fresh.ts';

const dates: readonly (readonly [name: string, until: string | null])[] = [
  ...fullErrors.map(
    ({ id, verifiedOn }) =>
      [id, freshUntil(`error ${id}`, { verifiedOn, reviewAfterDays: PAGE_REVIEW_DAYS })] as const,
  ),
  ...clients.map(({ id }) => [`client ${id}`, freshUntil(`client ${id}`)] as const),
  ...origins.map(({ id }) => [`origin ${id}`, freshUntil(`origin ${id}`)] as const),
];

/** Until when each part of the Diagnostic's answers counts as fresh, so that the reader's own clock decides. */
export const freshAnswers: Fresh = Object.fromEntries(
  dates.flatMap(([name, until]) => (until === null ? [] : [[name, until]])),
);
