import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { rawParts } from './src/integrations/raw-parts.ts';
import { security } from './src/integrations/security.ts';
import { tableAlign } from './src/integrations/table-align.ts';
import { shikiClasses } from './src/lib/shiki-classes.ts';

/** Short addresses such as /503/ lead elsewhere and stay out of the sitemap. */
const isOwnPage = (page) => !/\/(\d{3}|404)\/$/.test(new URL(page).pathname);

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  integrations: [mdx(), preact(), sitemap({ filter: isOwnPage }), security()],
  markdown: {
    processor: satteri({ hastPlugins: tableAlign }),
    shikiConfig: { theme: 'css-variables', transformers: [shikiClasses] },
  },
  // The formatter may break a line between text and a link; HTML's own rules keep that space.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [rawParts()],
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // The oldest browsers with light-dark() and popover; anything older gets plain colours.
      cssTarget: ['chrome123', 'firefox125', 'safari17.5'],
    },
  },
});
