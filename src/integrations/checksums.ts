import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

const NAME = 'SHA256SUMS';

/** Writes the checksums of everything in `tools/`, in the form that `sha256sum -c` reads. Runs after all who write there. */
export const checksums = (): AstroIntegration => ({
  name: 'checksums',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = new URL('tools/', dir);
      const lines = readdirSync(folder)
        .filter((file) => file !== NAME)
        .sort()
        .map((file) => {
          const sum = createHash('sha256').update(readFileSync(new URL(file, folder)));
          return `${sum.digest('hex')}  ${file}\n`;
        });
      writeFileSync(new URL(NAME, folder), lines.join(''));
    },
  },
});
