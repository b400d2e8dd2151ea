import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import about from '../../package.json' with { type: 'json' };

/** Programs that readers can download, each one file that plain Node runs. */
const TOOLS = { 'flaky-claude.mjs': '../flaky/cli.ts', 'diagnose.mjs': '../cli/diagnose.ts' };

const banner = (name: string): string =>
  `#!/usr/bin/env node\n// ${name}, part of ${about.name} ${about.version}. ${about.license} licence. Needs Node 20 or newer and nothing else.`;

/** Puts `entry` and all it imports into one readable file. */
const bundle = (entry: string, name: string, outDir: string): Promise<unknown> =>
  build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL(entry, import.meta.url)),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false, banner: banner(name) } },
    },
  });

/** Writes the programs into `tools/`. */
export const tools = (): AstroIntegration => ({
  name: 'tools',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = new URL('tools/', dir);
      for (const [name, entry] of Object.entries(TOOLS)) await bundle(entry, name, fileURLToPath(folder));
      logger.info(`${Object.keys(TOOLS).length} programs written as single files`);
    },
  },
});
