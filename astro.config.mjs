import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { baseLinks } from './src/integrations/base-links.ts';
import { checksums } from './src/integrations/checksums.ts';
import { headingLinks } from './src/integrations/heading-links.ts';
import { icons } from './src/integrations/icons.ts';
import { singleFile } from './src/integrations/single-file.ts';
import { lean } from './src/integrations/lean-markup.ts';
import { liveStatus } from './src/integrations/live-status.ts';
import { llmsFull } from './src/integrations/llms-full.ts';
import { ogImages } from './src/integrations/og-images.ts';
import { offline } from './src/integrations/offline.ts';
import { BROWSERS } from './src/integrations/browsers.ts';
import { packedCatalogue } from './src/integrations/packed-catalogue.ts';
import { rawParts } from './src/integrations/raw-parts.ts';
import { search } from './src/integrations/search.ts';
import { security } from './src/integrations/security.ts';
import { short404, shortName } from './src/integrations/short-404.ts';
import { tableAlign } from './src/integrations/table-align.ts';
import { byStatus } from './src/lib/catalogue.ts';
import { tools } from './src/integrations/tools.ts';
import { twins } from './src/integrations/twins.ts';
import { workerSource } from './src/integrations/worker-source.ts';
import { unusedStyles } from './src/integrations/unused-styles.ts';
import { shikiClasses } from './src/lib/shiki-classes.ts';

/** Short addresses that only lead elsewhere, and the page for missing ones, stay out of the sitemap. */
const leads = byStatus().flatMap(({ status, entries }) =>
  entries.length === 1 ? [`/${shortName(status)}/`] : [],
);
const isOwnPage = (page) => ![...leads, '/404/'].some((path) => page.endsWith(path));

const base = process.env.BASE_PATH ?? '/';

export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    preact(),
    sitemap({ filter: isOwnPage }),
    short404(),
    twins(),
    llmsFull(),
    tools(),
    icons(),
    ogImages(),
    liveStatus(),
    search(),
    headingLinks(),
    unusedStyles(),
    lean(),
    singleFile(),
    security(),
    checksums(),
    offline(),
  ],
  markdown: {
    processor: satteri({ hastPlugins: [...tableAlign, ...baseLinks(base)] }),
    shikiConfig: { theme: 'css-variables', transformers: [shikiClasses] },
  },
  build: { inlineStylesheets: 'always' },
  vite: {
    // The script of a component would bear its source's path, in every page.
    environments: {
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } } },
    },
    plugins: [rawParts(), packedCatalogue('client'), workerSource()],
    worker: { format: 'iife', plugins: () => [packedCatalogue('worker')] },
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      // One request for the renderer instead of three; hooks stay apart, because the quiz has none.
      rolldownOptions: {
        output: {
          codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\/(?!hooks)/ }] },
        },
      },
      cssTarget: BROWSERS,
    },
  },
});
