import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** Pixels of a side; the sizes that an installable site needs. */
const SIZES = [192, 512];

/** Pixels of a side of the icon that a launcher may cut to any shape, and the part of it that no shape cuts. */
const MASKABLE = 512;
const WITHIN_MASK = 0.75;

const GROUND = '#1b1c20';

/** Draws the icons of the installed site from the one in the page. */
export const icons = (): AstroIntegration => ({
  name: 'icons',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      mkdirSync(new URL('icons/', dir), { recursive: true });
      const drawing = fileURLToPath(new URL('favicon.svg', dir));
      const draw = async (name: string, size: number, part = 1): Promise<void> => {
        const inner = Math.round(size * part);
        const edge = (size - inner) / 2;
        await sharp(drawing, { density: (72 * inner) / 32 })
          .resize(inner, inner)
          .flatten({ background: GROUND })
          .extend({ top: edge, bottom: edge, left: edge, right: edge, background: GROUND })
          .png({ palette: true })
          .toFile(fileURLToPath(new URL(`icons/${name}.png`, dir)));
      };
      for (const size of SIZES) await draw(String(size), size);
      await draw('maskable', MASKABLE, WITHIN_MASK);
    },
  },
});
