import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const PROGRAM = new URL('../offline/service-worker.js', import.meta.url);

/** What a reader meets on the site; machine twins, feeds and pictures for other sites are left out. */
const KEPT =
  /^(?!tools\/).*\.html$|^_astro\/.+\.(?:js|css)$|^(?:search|live)\/.+\.js$|^search\/|^favicon\.svg$|^icons\/|\.webmanifest$/;

/** Loaded by the renderer only for a component that receives a signal; none does. */
const NEVER_LOADED = /\/signals\.module\./;

/** The address under which a file is asked for, relative to the root of the site. */
const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1') || './';

/**
 * The files that work without a network, and a version that changes with any of them.
 *
 * @param files paths below the built site
 * @param read gives a file's bytes
 */
export function manifestOf(
  files: readonly string[],
  read: (file: string) => Uint8Array,
): { version: string; addresses: string[] } {
  const kept = files.filter((file) => KEPT.test(file) && !NEVER_LOADED.test(file)).sort();
  const hash = createHash('sha256');
  for (const file of kept) hash.update(`${file}\n`).update(read(file));
  return { version: hash.digest('hex').slice(0, 16), addresses: kept.map(addressOf) };
}

/** Writes `sw.js`, which keeps the whole site for times without a network. Runs after every other build step. */
export const offline = (): AstroIntegration => ({
  name: 'offline',
  hooks: {
    'astro:build:done': ({ dir, logger }) => {
      const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((file) =>
        file.replaceAll('\\', '/'),
      );
      const { version, addresses } = manifestOf(files, (file) => readFileSync(new URL(file, dir)));
      const head = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(addresses)};\n`;
      writeFileSync(new URL('sw.js', dir), head + readFileSync(PROGRAM, 'utf8'));
      logger.info(`${addresses.length} addresses kept for use without a network`);
    },
  },
});
