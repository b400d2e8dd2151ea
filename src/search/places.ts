import type { Place } from './options.ts';
import { readPage, type Source } from './page-text.ts';
import { indexTerms, wordsOf } from './terms.ts';

/** A heading that stands on more pages than this leads nowhere in particular. */
const COMMON_HEADING = 3;
/** A word in the signals of more errors than this recognises none of them by itself. */
const COMMON_SIGNAL = 3;
/** A word in the prose of more than this part of the pages does not tell them apart. */
const COMMON_WORD = 0.2;

const termsOf = (text: string): Set<string> =>
  new Set(wordsOf(text).flatMap((word) => indexTerms(word) ?? []));

/** How many of the sets hold each entry. */
function countIn(sets: readonly ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of sets.flatMap((set) => [...set])) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}

const upTo = (most: number, counts: ReadonlyMap<string, number>, terms: ReadonlySet<string>): Set<string> =>
  new Set([...terms].filter((term) => (counts.get(term) ?? 0) <= most));

/**
 * The terms of each field in alphabetical order, each term only in the first field that has it: order and
 * repetition would double what travels and say little about where to go.
 */
function fields<Name extends string>(
  sets: readonly (readonly [Name, ReadonlySet<string>])[],
): Record<Name, string> {
  const taken = new Set<string>();
  const entries = sets.map(([name, terms]) => {
    const own = [...terms].filter((term) => !taken.has(term)).sort();
    own.forEach((term) => taken.add(term));
    return [name, own.join(' ')];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}

/**
 * Everything that search can lead to: each page, and each heading that is not on every page.
 *
 * @throws when a page has no main part or no first heading
 */
export function placesOf(sources: readonly Source[]): Place[] {
  const pages = sources.map(readPage).map((page) => ({ ...page, prose: termsOf(page.text) }));
  const headingCounts = countIn(pages.map(({ headings }) => new Set(headings.map(({ text }) => text))));
  const wordCounts = countIn(pages.map(({ prose }) => prose));
  const signalCounts = countIn(sources.map(({ signals = [] }) => termsOf(signals.join(' '))));
  const deciding = (terms: ReadonlySet<string>) => upTo(COMMON_SIGNAL, signalCounts, terms);
  const telling = (terms: ReadonlySet<string>) =>
    upTo(Math.max(1, pages.length * COMMON_WORD), wordCounts, terms);
  return pages.flatMap(({ source, kind, title, about, headings, code, prose }) => {
    const { path, codes = [], signals = [], samples = [] } = source;
    const own = headings.filter(({ text }) => (headingCounts.get(text) ?? 0) <= COMMON_HEADING);
    return [
      {
        path,
        title,
        kind,
        about,
        ...fields([
          ['codes', termsOf(codes.join(' '))],
          ['headings', termsOf(own.map(({ text }) => text).join(' '))],
          ['signals', deciding(termsOf(signals.join(' ')))],
          ['code', telling(termsOf([code, ...samples].join(' ')))],
          ['text', telling(prose)],
        ]),
      },
      ...own.map(({ id, text }) => ({ path: `${path}#${id}`, title: text, kind, about: title })),
    ];
  });
}
