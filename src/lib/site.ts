/** Name and one-line purpose of the site, as they stand in titles and metadata. */
export const SITE = {
  name: 'Claude Error Guide',
  description: 'What a failed Claude call means, who answered, and what to do in the next minute.',
} as const;

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
