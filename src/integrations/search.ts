import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { STATUS_CODES } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import type { FullError } from '../catalogue/define.ts';
import { parseSample } from '../catalogue/sample.ts';
import { fullErrors } from '../catalogue/pages.ts';
import { pathOf, statusRange } from '../lib/catalogue.ts';
import type { Source } from '../search/page-text.ts';
import { placesOf } from '../search/places.ts';
import { BROWSERS } from './browsers.ts';
import { tags } from './html.ts';

const CATALOGUE = new URL('../catalogue/', import.meta.url);

const samplesOf = (id: string): string[] => {
  const folder = new URL(`${id}/samples/`, CATALOGUE);
  return readdirSync(folder).map((file) =>
    // Indented lines are the frames of a stack and the names in them, which nobody looks for.
    parseSample(readFileSync(new URL(file, folder), 'utf8')).text.replace(/^[ \t].*$/gm, ''),
  );
};

/** The words in a pattern, without its syntax. */
const wordsIn = (pattern: RegExp): string => pattern.source.replace(/\\[a-zA-Z]/g, ' ');

const signalsOf = ({ signals }: FullError): string[] =>
  signals.flatMap(({ find, weight }) =>
    weight === 'against'
      ? []
      : Object.values(find).flatMap((value) => (value instanceof RegExp ? [wordsIn(value)] : [])),
  );

/** What the catalogue knows of an error's page and its markup does not show in full. */
const known = new Map<string, Partial<Source>>(
  fullErrors.map((entry) => {
    const { id, statuses, errorTypes, title } = entry;
    return [
      pathOf(id),
      {
        title: [statusRange(statuses), title].filter(Boolean).join(' '),
        codes: [
          id,
          ...statuses.flatMap((status) => [String(status), STATUS_CODES[status] ?? '']),
          ...errorTypes,
        ],
        signals: signalsOf(entry),
        samples: samplesOf(id),
      },
    ];
  }),
);

/** Pages for readers: not those that only lead elsewhere or stand for a missing address. */
const isOwnPage = (html: string): boolean =>
  !tags(html).some(
    ({ attributes }) => attributes.get('http-equiv') === 'refresh' || attributes.get('content') === 'noindex',
  );

/** Bundles the palette apart: inside the site's bundle its import would bring a helper onto every page. */
const bundle = (outDir: string, base: string): Promise<unknown> =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base,
    build: {
      outDir,
      emptyOutDir: false,
      target: BROWSERS,
      lib: {
        entry: fileURLToPath(new URL('../search/palette.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'palette.js',
      },
      rolldownOptions: { output: { minify: true } },
    },
  });

/** Every page for readers, with what the catalogue adds to it. */
const sourcesIn = (dir: URL): Source[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .sort()
    .map((name) => ({ name, html: readFileSync(fileURLToPath(new URL(name, dir)), 'utf8') }))
    .filter(({ html }) => isOwnPage(html))
    .map(({ name, html }) => {
      const path = `/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`;
      const status = /^\/(\d{3})\/$/.exec(path)?.[1];
      return { path, html, ...(status ? { codes: [status] } : known.get(path)) };
    });

/**
 * Writes `search/`: the palette, and what it can find on every built page. Both are modules, because no
 * policy of ours lets a script fetch data. They are loaded whole, so no request depends on what is searched.
 */
export function search(): AstroIntegration {
  let base = '/';
  return {
    name: 'search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = new URL('search/', dir);
        await bundle(fileURLToPath(folder), base);
        const sources = sourcesIn(dir);
        const places = placesOf(sources);
        writeFileSync(new URL('places.js', folder), `export default ${JSON.stringify(places)};\n`);
        logger.info(`${sources.length} pages, ${places.length} places`);
      },
    },
  };
}
