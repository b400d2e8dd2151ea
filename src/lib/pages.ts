import { FAQ_GROUPS } from '../content/faq-groups.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { TOPICS } from '../snippets/topics.ts';
import { pathOf } from './catalogue.ts';
import { factAreas } from './facts.ts';
import { guidePath, guidesInOrder } from './guides.ts';

export interface PageLink {
  readonly path: string;
  readonly label: string;
  /** The first status, the landmark of the line; a dash where there is none. */
  readonly code?: string;
  /** The first of its kind, a little apart from what stands before. */
  readonly first?: boolean;
}

/** Pages that are read as one series. */
interface PageGroup {
  readonly label: string;
  readonly links: readonly PageLink[];
}

/** Errors by rising status, each hundred apart; those without one come last. */
const errors = (): PageLink[] => [
  { path: '/errors/', label: 'All errors' },
  ...fullErrors
    .map(({ id, statuses: [status], title }) => ({
      path: pathOf(id),
      label: title,
      code: String(status ?? '–'),
    }))
    .toSorted((a, b) => (Number(a.code) || 1000) - (Number(b.code) || 1000))
    .map((link, at, all) => ({ ...link, first: link.code[0] !== all[at - 1]?.code[0] })),
  { path: '/errors/codes/', label: 'Error codes', first: true },
];

const guides = async (): Promise<PageLink[]> => [
  { path: '/guides/', label: 'All guides' },
  ...(await guidesInOrder()).map(({ id, data }) => ({ path: guidePath(id), label: data.title })),
  { path: '/programs/', label: 'Programs' },
];

const programs = (): PageLink[] => [
  { path: '/programs/', label: 'All programs' },
  ...Object.entries(TOPICS).map(([topic, { title }]) => ({ path: `/programs/${topic}/`, label: title })),
];

const questions = (): PageLink[] => [
  { path: '/faq/', label: 'All questions' },
  ...FAQ_GROUPS.map(({ id, title }) => ({ path: `/faq/${id}/`, label: title })),
];

const facts = (): PageLink[] => [
  { path: '/facts/', label: 'All facts' },
  ...factAreas.map(({ slug, title }) => ({ path: `/facts/${slug}/`, label: title })),
];

const about = (): PageLink[] => [
  { path: '/about/', label: 'About' },
  { path: '/facts/', label: 'Facts' },
  { path: '/about/sources/', label: 'Sources' },
  { path: '/about/corrections/', label: 'Corrections' },
  { path: '/about/changes/', label: 'What changed' },
];

/** The pages before and after one in its series; the page that lists the series counts as neither. */
export async function neighbours(path: string): Promise<{ previous?: PageLink; next?: PageLink }> {
  const pages = (await groupOf(path))?.links.slice(1) ?? [];
  const at = pages.findIndex((page) => page.path === path);
  const [previous, next] = at < 0 ? [] : [pages[at - 1], pages[at + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}

/** The series a page stands in, by the first part of its site path, or undefined where it stands alone. */
export async function groupOf(path: string): Promise<PageGroup | undefined> {
  const [, first = ''] = path.split('/');
  // A status that several errors share has a page of its own: /429/.
  if (first === 'errors' || /^\d+$/.test(first)) return { label: 'Errors', links: errors() };
  if (first === 'guides') return { label: 'Guides', links: await guides() };
  if (first === 'programs') return { label: 'Programs', links: programs() };
  if (first === 'faq') return { label: 'FAQ', links: questions() };
  if (first === 'facts') return { label: 'Facts', links: facts() };
  if (first === 'about') return { label: 'About', links: about() };
  return undefined;
}
