import { createHash } from 'node:crypto';
import { blocks, tags } from './html.ts';

/** What one page needs allowed beyond the site's own files. */
export interface Needs {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The page holds an island, which may start a worker. */
  readonly worker: boolean;
}

/** Name of the only Trusted Types policy that may be created: it lets a worker of this site start. */
export const TRUSTED_TYPES_POLICY = 'site-worker';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isExecutable = (type: string | undefined): boolean =>
  type === undefined ||
  type === '' ||
  type === 'module' ||
  type === 'text/javascript' ||
  type === 'speculationrules';

/**
 * Hashes of a page's inline scripts and styles.
 *
 * @throws when an element carries a style or event handler attribute, which no policy of ours allows
 */
export function needsOf(html: string): Needs {
  const elements = tags(html);
  for (const { name, attributes } of elements) {
    const bad = [...attributes.keys()].find((key) => key === 'style' || key.startsWith('on'));
    if (bad) throw new Error(`<${name} ${bad}="${attributes.get(bad)}"> would be blocked by the policy`);
  }
  const inline = blocks(html, 'script').filter(
    ({ attributes }) => !attributes.has('src') && isExecutable(attributes.get('type')),
  );
  return {
    scripts: [...new Set(inline.map(({ content }) => hash(content)))].sort(),
    styles: [...new Set(blocks(html, 'style').map(({ content }) => hash(content)))].sort(),
    worker: elements.some(({ name }) => name === 'astro-island'),
  };
}

export const union = (all: readonly Needs[]): Needs => ({
  scripts: [...new Set(all.flatMap((needs) => needs.scripts))].sort(),
  styles: [...new Set(all.flatMap((needs) => needs.styles))].sort(),
  worker: all.some((needs) => needs.worker),
});

/**
 * The content security policy. There is no `connect-src`: with `default-src 'none'` the browser
 * refuses every request a script could make, so nothing pasted can leave the page.
 */
export const policy = ({ scripts, styles, worker }: Needs): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    ...(worker ? ['worker-src blob:'] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_TYPES_POLICY}`,
  ].join('; ');
