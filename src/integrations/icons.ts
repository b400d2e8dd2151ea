import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** Pixels of a side; the sizes that an installable site needs. */
const SIZES = [192, 512];

/** Draws the icons of the installed site from the one in the page. */
export const icons = (): AstroIntegration => ({
  name: 'icons',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      mkdirSync(new URL('icons/', dir), { recursive: true });
      const drawing = fileURLToPath(new URL('favicon.svg', dir));
      for (const size of SIZES) {
        // The background reaches the edges, because a mask may cut the corners.
        await sharp(drawing, { density: (72 * size) / 32 })
          .resize(size, size)
          .flatten({ background: '#1b1c20' })
          .png({ palette: true })
          .toFile(fileURLToPath(new URL(`icons/${size}.png`, dir)));
      }
    },
  },
});
