/** Name and one-line purpose of the site, as they stand in titles and metadata. */
export const SITE = {
  name: 'Claude Error Guide',
  description: 'What a failed Claude call means, who answered, and what to do in the next minute.',
} as const;

/** Characters of a title that search engines show. */
const TITLE_MAX = 65;

/** A page's title, with the name of the site where both can be read. */
export function fullTitle(title: string): string {
  const named = `${title} · ${SITE.name}`;
  return named.length <= TITLE_MAX ? named : title;
}

export type Section = 'errors' | 'guides' | 'models' | 'faq' | 'diagnose' | 'about';

/** The navigation, in order. `path` is a site path with slashes at both ends. */
export const NAVIGATION: readonly {
  readonly section: Section;
  readonly label: string;
  readonly path: string;
}[] = [
  { section: 'errors', label: 'Errors', path: '/errors/' },
  { section: 'diagnose', label: 'Diagnose', path: '/diagnose/' },
  { section: 'guides', label: 'Guides', path: '/guides/' },
  { section: 'models', label: 'Models', path: '/models/' },
  { section: 'faq', label: 'FAQ', path: '/faq/' },
  { section: 'about', label: 'About', path: '/about/' },
];
