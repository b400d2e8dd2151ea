import { globSync, readFileSync } from 'node:fs';
import { fullErrors } from '../catalogue/pages.ts';
import { PAGE_REVIEW_DAYS } from '../facts/about.ts';
import type { Item } from '../facts/review.ts';
import { sources, type SourceId } from '../facts/sources.ts';

const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id);

/** The front matter of a question or guide, as far as a review needs it. */
const written = (file: string): Item => {
  const text = readFileSync(file, 'utf8');
  const verifiedOn = /^verifiedOn: '?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  if (verifiedOn === undefined) throw new Error(`${file} has no verifiedOn`);
  const cited = /^sources:\s*\[?((?:[^\]\n]|\n\s)+)/m.exec(text)?.[1] ?? '';
  return {
    name: `page ${file}`,
    sources: cited.split(/[\s,-]*[\s,]+[\s,-]*/).filter(isSource),
    verifiedOn,
    reviewAfterDays: PAGE_REVIEW_DAYS,
  };
};

/** Errors, questions and guides with the day on which each was last checked. */
export const writtenPages = (): readonly Item[] => [
  ...fullErrors.map(({ id, sources: cited, verifiedOn }) => ({
    name: `error ${id}`,
    sources: cited,
    verifiedOn,
    reviewAfterDays: PAGE_REVIEW_DAYS,
  })),
  ...globSync('src/content/{faq,guides}/*.mdx').toSorted().map(written),
];
