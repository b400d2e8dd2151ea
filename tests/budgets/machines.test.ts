/** What search engines, feed readers and language models find: titles, addresses, twins, feed and overview. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { changes } from '../../src/facts/changes.ts';
import { tags } from '../../src/integrations/html.ts';
import { builtPages, DIST, fileOf, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

/** Characters: shorter says too little, longer is cut off in a list of results. */
const TITLE = { least: 15, most: 70 };
const DESCRIPTION = { least: 70, most: 160 };

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

const heads = builtPages().map((page) => {
  const html = readPage(page);
  const all = tags(html);
  const of = (key: string, value: string, wanted: string): string | undefined =>
    all.find(({ attributes }) => attributes.get(key) === value)?.attributes.get(wanted);
  return {
    page,
    title: unescaped(/<title>([^<]+)/.exec(html)?.[1] ?? ''),
    description: unescaped(of('name', 'description', 'content') ?? ''),
    canonical: of('rel', 'canonical', 'href'),
    ogUrl: of('property', 'og:url', 'content'),
    twin: of('type', 'text/markdown', 'href'),
    isListed: of('name', 'robots', 'content') !== 'noindex',
  };
});
const listed = heads.filter(({ isListed }) => isListed);

describe('for search engines', () => {
  test('only the page for missing addresses is kept out', () => {
    expect(heads.filter(({ isListed }) => !isListed).map(({ page }) => page)).toEqual(['/404.html']);
  });

  test.each([
    ['title', TITLE],
    ['description', DESCRIPTION],
  ] as const)('every %s has a length that is shown whole', (what, { least, most }) => {
    const offenders = listed
      .filter((head) => head[what].length < least || head[what].length > most)
      .map((head) => `${head.page}: ${head[what].length} ${head[what]}`);
    expectNoOffenders(offenders, `not within ${least} to ${most} characters`);
  });

  test('every page names its own address, twice the same', () => {
    const offenders = listed
      .filter(
        ({ page, canonical, ogUrl }) =>
          !canonical || new URL(canonical).pathname !== page || canonical !== ogUrl,
      )
      .map(({ page, canonical, ogUrl }) => `${page}: ${canonical} ${ogUrl}`);
    expectNoOffenders(offenders, 'pages');
  });

  test('robots.txt lets everyone in and names a sitemap that is there', () => {
    const robots = readFileSync(`${DIST}/robots.txt`, 'utf8');
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
    const sitemap = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
    expect(existsSync(DIST + new URL(sitemap).pathname)).toBe(true);
  });
});

describe('for language models', () => {
  test('every page has a Markdown twin that names it and begins with its heading', () => {
    const offenders = listed.flatMap(({ page, twin, canonical, description }) => {
      if (!twin || !existsSync(DIST + twin)) return [`${page}: no twin`];
      const markdown = readFileSync(DIST + twin, 'utf8');
      return [
        ...(markdown.startsWith(`<!-- ${canonical} -->\n\n> ${description}\n`) ? [] : ['names another page']),
        ...(/^# .+/m.test(markdown) ? [] : ['no heading']),
        ...(/<\/?(div|span|section|button|svg)\b/.test(markdown.replace(/```.*?```|`[^`\n]*`/gs, ''))
          ? ['holds markup']
          : []),
      ].map((what) => `${twin}: ${what}`);
    });
    expectNoOffenders(offenders, 'twins');
  });

  test('the overview leads only to what is there, and everything is in the long file', () => {
    const overview = readFileSync(`${DIST}/llms.txt`, 'utf8');
    expect(overview).toMatch(/^# .+\n\n> .+/);
    const addresses = [...overview.matchAll(/https?:\/\/[^\s)]+/g)].map(
      ([address]) => new URL(address).pathname,
    );
    expect(addresses.length).toBeGreaterThan(30);
    expectNoOffenders(
      addresses.filter((path) => !existsSync(fileOf(path))),
      'addresses in llms.txt that lead nowhere',
    );
    const whole = readFileSync(`${DIST}/llms-full.txt`, 'utf8');
    expectNoOffenders(
      listed.filter(({ canonical }) => !whole.includes(`<!-- ${canonical} -->`)).map(({ page }) => page),
      'pages that llms-full.txt lacks',
    );
  });
});

describe('for feed readers', () => {
  const feed = readFileSync(`${DIST}/feed.xml`, 'utf8');
  const items = [...feed.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item = '']) => item);
  const part = (item: string, name: string): string =>
    new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(item)?.[1] ?? '';

  test('every change of a fact is an item with words and a day', () => {
    expect(items).toHaveLength(changes.length);
    const offenders = items.filter(
      (item) =>
        !part(item, 'title') || !part(item, 'description') || Number.isNaN(Date.parse(part(item, 'pubDate'))),
    );
    expectNoOffenders(offenders, 'items');
    expect(new Set(items.map((item) => part(item, 'guid'))).size).toBe(items.length);
  });

  test('every item leads to the place on a page where the fact stands', () => {
    const offenders = items
      .map((item) => new URL(part(item, 'link')))
      .filter(
        ({ pathname, hash }) =>
          !existsSync(fileOf(pathname)) || !readPage(pathname).includes(`id="${hash.slice(1)}"`),
      )
      .map(String);
    expectNoOffenders(offenders, 'links');
  });

  test('every page announces the feed', () => {
    const offenders = listed.filter(({ page }) => !readPage(page).includes('type="application/rss+xml"'));
    expectNoOffenders(
      offenders.map(({ page }) => page),
      'pages',
    );
  });
});
