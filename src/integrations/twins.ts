import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { tags, type Tag } from './html.ts';
import { pageToMarkdown } from './markdown.ts';

const attribute = (all: readonly Tag[], name: string, value: string, wanted: string): string | undefined =>
  all.find(({ attributes }) => attributes.get(name) === value)?.attributes.get(wanted);

/** Writes the Markdown twin of every page that announces one, beside the page's folder: `/faq/` → `/faq.md`. */
export function twins(): AstroIntegration {
  let base = '/';
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        let written = 0;
        for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
          if (!name.endsWith('.html')) continue;
          const html = readFileSync(fileURLToPath(new URL(name, dir)), 'utf8');
          const all = tags(html);
          const twin = attribute(all, 'type', 'text/markdown', 'href');
          const address = attribute(all, 'rel', 'canonical', 'href');
          if (!twin || !address) continue;
          const description = attribute(all, 'name', 'description', 'content') ?? '';
          const front = `<!-- ${address} -->\n\n> ${description}\n\n`;
          writeFileSync(new URL(twin.slice(base.length), dir), front + pageToMarkdown(html, address));
          written += 1;
        }
        logger.info(`${written} pages written as Markdown`);
      },
    },
  };
}
