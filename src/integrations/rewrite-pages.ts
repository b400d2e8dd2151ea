import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The same HTML with `change` applied to all that stands outside the elements named. */
export const outside = (
  html: string,
  elements: readonly string[],
  change: (part: string) => string,
): string =>
  html
    .split(
      new RegExp(
        String.raw`(<(?:${elements.map((name) => String.raw`${name}\b.*?</${name}`).join('|')})>)`,
        'gs',
      ),
    )
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');

/** A build step that writes every built page anew. */
export const rewritePages = (name: string, rewrite: (html: string) => string): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const page of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!page.endsWith('.html')) continue;
        const file = fileURLToPath(new URL(page, dir));
        writeFileSync(file, rewrite(readFileSync(file, 'utf8')));
      }
    },
  },
});
