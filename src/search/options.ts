import type { Options, SearchOptions } from 'minisearch';
import { indexTerms, queryTerm, wordsOf } from './terms.ts';

/**
 * A place on the site that search can lead to: a page, or a heading of one. The words below `about` are
 * searched and not shown, so they stand in no order.
 */
export interface Place {
  /** Address below the site's base, `#` and heading included. */
  readonly path: string;
  readonly title: string;
  /** What kind of page, in one word. */
  readonly kind: string;
  /** One sentence about a page; the title of the page for a heading. */
  readonly about: string;
  /** Statuses, error types and names by which the page is asked for. */
  readonly codes?: string;
  /** Headings of the page. */
  readonly headings?: string;
  /** Words by which the Diagnostic recognises the error. */
  readonly signals?: string;
  /** What clients print. */
  readonly code?: string;
  readonly text?: string;
}

/** What a result shows. */
export type Shown = Pick<Place, 'path' | 'title' | 'kind' | 'about'>;

export const OPTIONS: Options<Place> = {
  idField: 'path',
  fields: ['title', 'codes', 'headings', 'signals', 'code', 'text'],
  storeFields: ['path', 'title', 'kind', 'about'] satisfies (keyof Shown)[],
  tokenize: wordsOf,
  processTerm: indexTerms,
};

/** A reader with an error on the screen wants its page; a table of facts is what others lead to. */
const KINDS: Readonly<Record<string, number>> = { Error: 1.3, Facts: 0.6 };
const HEADING = 0.65;

const weightOf = ({ path, kind }: Shown): number => (path.includes('#') ? HEADING : (KINDS[kind] ?? 1));

/** Codes and titles first, then headings, then the texts; a page before its headings; typos allowed in words. */
export const SEARCH: SearchOptions = {
  boost: { codes: 8, title: 6, headings: 2, signals: 5 },
  boostDocument: (_, __, stored) => weightOf(stored as unknown as Shown),
  processTerm: queryTerm,
  prefix: (term) => term.length > 1,
  fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
};
