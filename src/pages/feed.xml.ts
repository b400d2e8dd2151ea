import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changes } from '../facts/changes.ts';
import { sourceOf } from '../lib/facts.ts';
import { absolute, href } from '../lib/href.ts';
import { SITE } from '../lib/site.ts';

/** What changed for callers of Claude: models that come and go, versions, error codes. */
export const GET: APIRoute = () =>
  rss({
    title: `${SITE.name}: what changed`,
    description: 'Models that come and go, versions and error codes of the Claude API, each with its source.',
    site: absolute('/'),
    trailingSlash: false,
    items: changes.map(({ id, on, title, says, sources }) => ({
      title,
      pubDate: new Date(`${on}T00:00:00Z`),
      description: says,
      link: `${href('/about/changes/')}#${id}`,
      customData: sources
        .map((source) => sourceOf(source).url)
        .filter((url) => url.startsWith('https://'))
        .map((url) => `<source url="${url.replaceAll('&', '&amp;')}">${new URL(url).host}</source>`)
        .slice(0, 1)
        .join(''),
    })),
  });
