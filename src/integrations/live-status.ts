import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** Writes `live/status.js`, which a page loads when its reader asks for the live status, and never before. */
export const liveStatus = (): AstroIntegration => ({
  name: 'live-status',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await build({
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        build: {
          outDir: fileURLToPath(new URL('live/', dir)),
          emptyOutDir: false,
          lib: {
            entry: fileURLToPath(new URL('../live/show.ts', import.meta.url)),
            formats: ['es'],
            fileName: () => 'status.js',
          },
          rolldownOptions: { output: { minify: true } },
        },
      });
    },
  },
});
