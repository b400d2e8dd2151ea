/** What pages tell search engines about themselves, held to what those require of each type. */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { blocks, tags } from '../../src/integrations/html.ts';
import { builtPages, DIST, fileOf, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const address = z.url({ protocol: /^https?$/ });
const context = z.literal('https://schema.org');
const text = z.string().trim().min(1);

/**
 * schema.org itself requires nothing. These are the properties that search engines require or recommend for
 * the types in use; anything else is an error of ours, so objects are closed.
 */
const breadcrumbs = z.strictObject({
  '@context': context,
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.int().positive(),
        name: text,
        item: address,
      }),
    )
    .min(2),
});
const article = z.strictObject({
  '@context': context,
  '@type': z.literal('TechArticle'),
  headline: text.max(110),
  description: text,
  image: address,
  url: address,
  dateModified: z.iso.date(),
  author: z.strictObject({ '@type': z.literal('Organization'), name: text, url: address }),
});
const questions = z.strictObject({
  '@context': context,
  '@type': z.literal('FAQPage'),
  mainEntity: z
    .array(
      z.strictObject({
        '@type': z.literal('Question'),
        name: text,
        acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text }),
      }),
    )
    .min(1),
});
const schema = z.discriminatedUnion('@type', [breadcrumbs, article, questions]);
type Data = z.infer<typeof schema>;

interface Described {
  readonly page: string;
  readonly canonical: string;
  readonly image: string;
  readonly data: readonly unknown[];
}

const described: Described[] = builtPages().map((page) => {
  const html = readPage(page);
  const all = tags(html);
  const of = (key: string, value: string, wanted: string): string =>
    all.find(({ attributes }) => attributes.get(key) === value)?.attributes.get(wanted) ?? '';
  return {
    page,
    canonical: of('rel', 'canonical', 'href'),
    image: of('property', 'og:image', 'content'),
    data: blocks(html, 'script')
      .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
      .map(({ content }): unknown => JSON.parse(content)),
  };
});

const read = ({ data }: Described): Data[] => data.map((one) => schema.parse(one));
const has = (of: Described, type: Data['@type']): boolean => read(of).some((one) => one['@type'] === type);

test('all of it has what its type needs and nothing unknown, once a page', () => {
  const offenders = described.flatMap(({ page, data }) => [
    ...data.flatMap(
      (one) => schema.safeParse(one).error?.issues.map((issue) => `${page}: ${issue.message}`) ?? [],
    ),
    ...(new Set(data.map((one) => (one as Data)['@type'])).size === data.length
      ? []
      : [`${page}: a type twice`]),
  ]);
  expectNoOffenders(offenders, 'pages');
});

describe('the right pages have it', () => {
  test('articles and guides are technical articles', () => {
    const wanted = described.filter(({ page }) => /^\/(errors|guides)\/(?!codes\/).+/.test(page));
    expect(wanted.length).toBeGreaterThan(20);
    expectNoOffenders(
      described.filter((of) => has(of, 'TechArticle') !== wanted.includes(of)).map(({ page }) => page),
      'pages that are articles to readers or to machines only',
    );
  });

  test('a page shows its breadcrumbs to readers and to machines alike', () => {
    const offenders = described.filter(
      (of) => has(of, 'BreadcrumbList') !== readPage(of.page).includes('aria-label="Breadcrumbs"'),
    );
    expect(described.filter((of) => has(of, 'BreadcrumbList')).length).toBeGreaterThan(70);
    expectNoOffenders(
      offenders.map(({ page }) => page),
      'pages',
    );
  });
});

test('breadcrumbs count from the start page to the page itself, over pages that exist', () => {
  const offenders = described.flatMap((of) =>
    read(of).flatMap((one) => {
      if (one['@type'] !== 'BreadcrumbList') return [];
      const items = one.itemListElement;
      return [
        ...items.flatMap(({ position }, index) => (position === index + 1 ? [] : [`position ${position}`])),
        ...items
          .map(({ item }) => new URL(item).pathname)
          .filter((path) => !existsSync(fileOf(path)))
          .map((path) => `${path} is not in ${DIST}`),
        ...(items[0] && new URL(items[0].item).pathname === '/' ? [] : ['does not begin at the start']),
        ...(items.at(-1)?.item === of.canonical ? [] : ['does not end here']),
      ].map((what) => `${of.page}: ${what}`);
    }),
  );
  expectNoOffenders(offenders, 'breadcrumbs');
});

test('an article names its own address, picture and text', () => {
  const offenders = described.flatMap((of) =>
    read(of).flatMap((one) => {
      if (one['@type'] !== 'TechArticle') return [];
      const html = readPage(of.page);
      return [
        ...(one.url === of.canonical ? [] : ['another address']),
        ...(one.image === of.image ? [] : ['another picture']),
        ...(html.includes(`<meta name="description" content="${one.description.replaceAll('"', '&quot;')}"`)
          ? []
          : ['another description']),
      ].map((what) => `${of.page}: ${what}`);
    }),
  );
  expectNoOffenders(offenders, 'articles');
});
