import { createHash } from 'node:crypto';
import { blocks, tags } from './html.ts';

/** What one page needs allowed beyond the site's own files. */
export interface Needs {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
  /** The page holds an island, where something can be pasted and a worker may read it. */
  readonly island: boolean;
  /** Origins that a button on the page may ask, as its `data-connect` names them. */
  readonly connect: readonly string[];
}

/** The only Trusted Types policies that may be created: for the script that keeps the site, and for a page's worker. */
const OFFLINE_POLICY = 'site-offline';
const WORKER_POLICY = 'site-worker';

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
 * @throws when an element carries a style or event handler attribute, which no policy of ours allows, or
 *   when a page where something can be pasted asks for a connection
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
  const island = elements.some(
    ({ name, attributes }) => name === 'astro-island' || attributes.has('data-island'),
  );
  const connect = elements.flatMap(({ attributes }) => attributes.get('data-connect') ?? []);
  if (island && connect.length > 0) throw new Error(`a page with a tool asks for ${connect.join(', ')}`);
  return {
    scripts: [...new Set(inline.map(({ content }) => hash(content)))].sort(),
    styles: [...new Set(blocks(html, 'style').map(({ content }) => hash(content)))].sort(),
    island,
    connect: [...new Set(connect)].sort(),
  };
}

export const union = (all: readonly Needs[]): Needs => ({
  scripts: [...new Set(all.flatMap((needs) => needs.scripts))].sort(),
  styles: [...new Set(all.flatMap((needs) => needs.styles))].sort(),
  island: all.some((needs) => needs.island),
  connect: [...new Set(all.flatMap((needs) => needs.connect))].sort(),
});

/**
 * The content security policy. Where something can be pasted there is no `connect-src`: with
 * `default-src 'none'` the browser refuses every request a script could make, so nothing can leave the page.
 */
export const policy = ({ scripts, styles, island, connect }: Needs): string =>
  [
    "default-src 'none'",
    `script-src ${["'self'", ...scripts].join(' ')}`,
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    ...(connect.length > 0 ? [`connect-src ${connect.join(' ')}`] : []),
    `worker-src 'self'${island ? ' blob:' : ''}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${OFFLINE_POLICY}${island ? ` ${WORKER_POLICY}` : ''}`,
  ].join('; ');

/**
 * The policy of the `_headers` file, which covers every page and the script that keeps the site. That script
 * may ask its own origin. A browser enforces this one and the page's own, so the stricter of both holds.
 */
export const sitePolicy = (all: readonly Needs[]): string => {
  const every = union(all);
  return policy({ ...every, connect: ["'self'", ...every.connect] });
};
