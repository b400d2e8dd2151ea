import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What scripts draw again or run is left alone. */
const ISLAND = /(<(astro-island|script|style)\b.*?<\/\2>)/gs;

const HEADING = /<(h[23]) ((?:[\w-]+="[^"]*" )*?id="([^"]+)"[^>]*)>(.*?)<\/\1>/gs;

/**
 * The same page with every second and third heading that has an id as a link to itself: an address to copy
 * that needs no script. A heading that leads elsewhere keeps its link.
 */
export const linkHeadings = (html: string): string =>
  html
    .split(ISLAND)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(HEADING, (whole, tag: string, attributes: string, id: string, text: string) =>
            text.includes('<a ')
              ? whole
              : `<${tag} ${attributes}><a href="#${id}">${text.trim()}</a></${tag}>`,
          ),
    )
    .join('');

/** Links the headings of every built page. Runs after the steps that read pages as text. */
export const headingLinks = (): AstroIntegration => ({
  name: 'heading-links',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = fileURLToPath(new URL(name, dir));
        writeFileSync(file, linkHeadings(readFileSync(file, 'utf8')));
      }
    },
  },
});
