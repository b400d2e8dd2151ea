import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** Writes `llms-full.txt`: the overview for language models, then every page as Markdown. Runs after the twins. */
export const llmsFull = (): AstroIntegration => ({
  name: 'llms-full',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .sort();
      const texts = ['llms.txt', ...pages].map((file) => readFileSync(new URL(file, dir), 'utf8').trim());
      writeFileSync(new URL('llms-full.txt', dir), `${texts.join('\n\n---\n\n')}\n`);
    },
  },
});
