import type { AstroIntegration } from 'astro';
import { outside, rewritePages } from './rewrite-pages.ts';

/** What scripts draw again or run is left alone. */
const ISLAND = ['astro-island', 'script', 'style'];

const HEADING = /<(h[23]) ((?:[\w-]+="[^"]*" )*?id="([^"]+)"[^>]*)>(.*?)<\/\1>/gs;

/**
 * The same page with every second and third heading that has an id as a link to itself: an address to copy
 * that needs no script. A heading that leads elsewhere keeps its link.
 */
export const linkHeadings = (html: string): string =>
  outside(html, ISLAND, (part) =>
    part.replace(HEADING, (whole, tag: string, attributes: string, id: string, text: string) =>
      text.includes('<a ') ? whole : `<${tag} ${attributes}><a href="#${id}">${text.trim()}</a></${tag}>`,
    ),
  );

/**
 * Links the headings of every built page, after the steps that read pages as text, and of every page that the
 * development server sends.
 */
export function headingLinks(): AstroIntegration {
  const { name, hooks } = rewritePages('heading-links', linkHeadings);
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({ order: 'post', entrypoint: new URL('heading-middleware.ts', import.meta.url) });
      },
    },
  };
}
