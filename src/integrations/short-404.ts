import { existsSync, renameSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const STAND_IN = 'http-404';

/** Folder in which the short address of a status is built. */
export const shortName = (status: number): string => (status === 404 ? STAND_IN : String(status));

/**
 * Astro writes whatever page has the address `/404/` to `404.html`, the page for missing addresses.
 * The short address of HTTP 404 is therefore built under another name and moved into place.
 */
export const short404 = (): AstroIntegration => ({
  name: 'short-404',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const built = new URL(`${STAND_IN}/`, dir);
      if (existsSync(built)) renameSync(built, new URL('404/', dir));
    },
  },
});
