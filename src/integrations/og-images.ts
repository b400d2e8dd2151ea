import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { AstroIntegration } from 'astro';
import { draw, DRAWN_WITH } from '../og/draw.ts';
import { imagePath, subjectOf } from '../og/subject.ts';
import { treeOf } from '../og/tree.ts';
import { tags } from './html.ts';

/** Site path of a built file: `errors/overloaded/index.html` → `/errors/overloaded/`, `404.html` → `/404/`. */
const pageOf = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`.replace(/\.html$/, '/');

/** A picture from the cache, or drawn and put there. Two builds may run at once: a file appears whole or not at all. */
async function cached(cache: URL, page: string, title: string): Promise<Buffer> {
  const tree = treeOf(subjectOf(page, title));
  const key = createHash('sha256')
    .update(DRAWN_WITH + JSON.stringify(tree))
    .digest('hex');
  const file = new URL(`${key}.png`, cache);
  try {
    return readFileSync(file);
  } catch {
    const drawn = await draw(tree);
    const half = new URL(`${key}.${process.pid}`, cache);
    writeFileSync(half, drawn);
    renameSync(half, file);
    return drawn;
  }
}

/** Draws the picture that each page names for links shared elsewhere. No page of the site loads one. */
export function ogImages(): AstroIntegration {
  let cache: URL;
  return {
    name: 'og-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = new URL('og/', config.cacheDir);
      },
      'astro:build:done': async ({ dir, logger }) => {
        mkdirSync(cache, { recursive: true });
        const work = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.html'))
          .flatMap((file) => {
            const tagsOfHead = tags(readFileSync(new URL(file, dir), 'utf8')).filter(
              ({ name }) => name === 'meta',
            );
            const is = (key: string, value: string) =>
              tagsOfHead.find((meta) => meta.attributes.get(key) === value);
            const title = is('property', 'og:title')?.attributes.get('content');
            // A page that only leads elsewhere names the picture of its target.
            const own = is('property', 'og:image') && !is('http-equiv', 'refresh');
            return title && own ? [{ page: pageOf(file), title }] : [];
          });
        const all = work.length;
        const drawOne = async (): Promise<void> => {
          for (let next = work.pop(); next; next = work.pop()) {
            const file = new URL(`.${imagePath(next.page)}`, dir);
            mkdirSync(new URL('.', file), { recursive: true });
            writeFileSync(file, await cached(cache, next.page, next.title));
          }
        };
        await Promise.all(Array.from({ length: availableParallelism() }, drawOne));
        logger.info(`${all} pictures for shared links`);
      },
    },
  };
}
