import type { Side } from '../catalogue/define.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { pathOf, statusRange } from '../lib/catalogue.ts';

/** What the picture of a page shows where a link to the page is shared. */
export interface Subject {
  /** The status, or the kind of page. */
  readonly landmark: string;
  readonly title: string;
  /** Whose side the failure is on, where the page is about one error. */
  readonly side?: Side;
}

/** By the first part of the address. */
const KINDS: Readonly<Record<string, string>> = {
  errors: 'Errors',
  guides: 'Guide',
  faq: 'FAQ',
  models: 'Models',
  programs: 'Program',
  facts: 'Facts',
  about: 'About',
  diagnose: 'Diagnostic',
};

/** Their titles end in `: …`, which says the same as the landmark. */
const REPEATED: ReadonlySet<string> = new Set(['programs', 'facts', 'faq']);

/** Pixels, as every service that shows links expects them. */
export const SIZE = { width: 1200, height: 630 } as const;

/** Site path of a page's picture: `/errors/overloaded/` has `/og/errors/overloaded.png`, `/` has `/og/index.png`. */
export const imagePath = (page: string): string =>
  `/og${page === '/' ? '/index' : page.replace(/\/$/, '')}.png`;

/**
 * @param page site path of the page
 * @param title the page's title without the name of the site
 */
export function subjectOf(page: string, title: string): Subject {
  const entry = fullErrors.find(({ id }) => pathOf(id) === page);
  if (entry)
    return { landmark: statusRange(entry.statuses) || 'No status', title: entry.title, side: entry.side };
  const first = page.split('/')[1] ?? '';
  const landmark = /^\d{3}$/.test(first) ? first : (KINDS[first] ?? 'Error?');
  return { landmark, title: REPEATED.has(first) ? title.replace(/: .*/, '') : title };
}
