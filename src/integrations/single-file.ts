import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import { freshAnswers } from '../lib/fresh-answers.ts';
import { blocks } from './html.ts';
import { packedCatalogue } from './packed-catalogue.ts';
import { rawParts } from './raw-parts.ts';

const ENTRY = fileURLToPath(new URL('../offline/single-file.tsx', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../islands/diagnostic/workerProgram.ts', import.meta.url));

/** Puts the worker's text into the bundle, where the site loads it from a file. */
const workerInside = (program: string): Plugin => ({
  name: 'worker-inside',
  enforce: 'pre',
  load: (id) =>
    id === PROGRAM ? `export const workerProgram = async () => ${JSON.stringify(program)};` : null,
});

/**
 * One script with the island, its renderer, engine and catalogue.
 *
 * @param program text of the worker
 * @param site address of the site, with which its links begin
 */
async function script(program: string, site: string): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: site,
    define: { FRESH_ANSWERS: JSON.stringify(freshAnswers) },
    plugins: [rawParts(), packedCatalogue('worker'), workerInside(program)],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error('the Diagnostic was not bundled');
  return chunk.code.replaceAll('</script', '<\\/script');
}

const page = (style: string, code: string, site: string): string => `<!DOCTYPE html>
<html lang="en" class="js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Claude Error Diagnostic</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${site}diagnose/">
<style>${style}</style>
</head>
<body>
<main id="main" tabindex="-1">
<h1>Diagnose an error</h1>
<p class="lead">This file holds the whole Diagnostic of the <a href="${site}">Claude Error Guide</a> and needs no network.</p>
<div id="tool" data-island><noscript><p>The Diagnostic is a script, and scripts are off.</p></noscript></div>
</main>
<script type="module">${code}</script>
</body>
</html>
`;

/** Writes `tools/diagnostic.html`, which works from a disk, with the style of the Diagnostic's page. */
export function singleFile(): AstroIntegration {
  let site = '';
  return {
    name: 'single-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL(`${config.base}/`.replace(/\/+/g, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const assets = new URL('_astro/', dir);
        const name = readdirSync(assets).find((file) => /^answer\.worker-[\w-]+\.js$/.test(file));
        if (!name) throw new Error('there is no built worker to put into the single file');
        const { default: program } = (await import(new URL(name, assets).href)) as { default: string };
        const diagnose = readFileSync(new URL('diagnose/index.html', dir), 'utf8');
        const style = blocks(diagnose, 'style')
          .map(({ content }) => content)
          .join('');
        mkdirSync(new URL('tools/', dir), { recursive: true });
        writeFileSync(new URL('tools/diagnostic.html', dir), page(style, await script(program, site), site));
        logger.info('the Diagnostic written as one file');
      },
    },
  };
}
