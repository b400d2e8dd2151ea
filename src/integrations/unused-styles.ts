import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { PurgeCSS } from 'purgecss';
import fromHtml from 'purgecss-from-html';
import { blocks } from './html.ts';
import { modulesOf } from './preload.ts';

const STYLES = /<style>.*?<\/style>/gs;

/** Attributes that scripts write and no built page has. */
const DYNAMIC_ATTRIBUTES = ['data-theme', 'data-said'];

const styleOf = (html: string): string =>
  blocks(html, 'style')
    .map(({ content }) => content)
    .join('');

/**
 * The rules of a style sheet that something can match.
 *
 * @param pages documents that use the sheet; elements, classes, ids and attributes count
 * @param scripts programs of these documents; every word in them may be a class that they set
 */
export async function usedStyles(
  style: string,
  pages: readonly string[],
  scripts: readonly string[],
): Promise<string> {
  const [used] = await new PurgeCSS().purge({
    content: [
      ...pages.map((html) => ({ raw: html.replace(STYLES, ''), extension: 'html' })),
      ...scripts.map((raw) => ({ raw, extension: 'js' })),
    ],
    css: [{ raw: style }],
    extractors: [{ extractor: fromHtml, extensions: ['html'] }],
    dynamicAttributes: DYNAMIC_ATTRIBUTES,
    // PurgeCSS drops a rule for a state of anything.
    safelist: [/^:/],
    variables: true,
  });
  if (!used) throw new Error('PurgeCSS returned no style sheet');
  // The minifier writes `& small` for the sake of browsers older than any with light-dark().
  return used.css.replace(/(?<=[{;}])& (?=[a-z.#:[*>])/g, '');
}

/** The page with one style element in place of all it has. */
function withStyle(html: string, style: string): string {
  let isFirst = true;
  return html.replace(STYLES, () => {
    const element = isFirst ? `<style>${style}</style>` : '';
    isFirst = false;
    return element;
  });
}

/**
 * Drops rules that nothing on a page can match. Pages that share a style sheet keep sharing one, so that
 * the policy in `_headers` does not need a hash for each page.
 */
export function unusedStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'unused-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/+/g, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const read = (address: string): string => {
          const file = fileURLToPath(new URL(address.slice(base.length), dir));
          return existsSync(file) ? readFileSync(file, 'utf8') : '';
        };
        const scriptsOf = (html: string): string[] => {
          const scripts = blocks(html, 'script');
          const addresses = scripts.flatMap(({ attributes }) => attributes.get('src') ?? []);
          return [
            ...scripts.map(({ content }) => content),
            ...[...addresses, ...modulesOf(html, dir, base)].map(read),
          ];
        };
        const pages = readdirSync(dir, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.html'))
          .map((name) => {
            const file = fileURLToPath(new URL(name, dir));
            return { file, html: readFileSync(file, 'utf8') };
          });
        for (const [style, group] of Map.groupBy(pages, ({ html }) => styleOf(html))) {
          const documents = group.map(({ html }) => html);
          const used = await usedStyles(style, documents, [...new Set(documents.flatMap(scriptsOf))]);
          for (const { file, html } of group) writeFileSync(file, withStyle(html, used));
        }
      },
    },
  };
}
