import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { blocks, tags } from './html.ts';

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)(?:[\w*{}\s,$]+from)?\s*["'](\.{1,2}\/[^"']+)["']/g;

/** Addresses of every module that the given modules import statically, themselves included. */
function importGraph(entries: readonly string[], read: (address: string) => string | null): string[] {
  const seen = new Set<string>();
  const queue = [...entries];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const source = seen.has(next) ? null : read(next);
    if (source === null) continue;
    seen.add(next);
    for (const [, specifier = ''] of source.matchAll(STATIC_IMPORT)) {
      queue.push(posix.join(posix.dirname(next), specifier));
    }
  }
  return [...seen];
}

/**
 * Modules that a page will need and the browser would find late: islands, their renderer and all
 * their imports. One wave of requests instead of one a level.
 *
 * @param html built page
 * @param root folder of the built site
 * @param base path under which the site is served, with slashes at both ends
 */
export function modulesOf(html: string, root: URL, base: string): string[] {
  const islands = tags(html)
    .filter(({ name }) => name === 'astro-island')
    .flatMap(({ attributes }) => [attributes.get('component-url'), attributes.get('renderer-url')]);
  const scripts = blocks(html, 'script').map(({ attributes }) => attributes.get('src'));
  const entries = [...islands, ...scripts].filter((address) => address !== undefined && address !== '');
  const read = (address: string): string | null => {
    const file = fileURLToPath(new URL(address.slice(base.length), root));
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  return importGraph(entries as string[], read).filter((address) => !scripts.includes(address));
}
