/**
 * Questions on the built site: on one page all of them with their first sentence, on the page of a group
 * the whole answers, on every error's page those that concern it, and one FAQPage for machines.
 */
import { describe, expect, test } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { FAQ_GROUP_IDS } from '../../src/content/faq-groups.ts';
import { blocks, tags } from '../../src/integrations/html.ts';
import { builtPages, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { faqFiles, read } from '../content/prose.ts';

const questions = faqFiles.map((file) => {
  const mdx = read(file);
  return {
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    group: /^group: (.+)$/m.exec(mdx)?.[1] ?? '',
    errors: [...(/^errors:\s*\[([^\]]*)\]/m.exec(mdx)?.[1] ?? '').matchAll(/[a-z-]+/g)].map(([id]) => id),
  };
});

const linksOf = (page: string): string[] =>
  tags(readPage(page))
    .filter(({ name }) => name === 'a')
    .flatMap(({ attributes }) => attributes.get('href') ?? []);
const idsOf = (page: string): string[] =>
  tags(readPage(page)).flatMap(({ attributes }) => attributes.get('id') ?? []);

/** What a reader sees, on one line. */
const wordsOf = (html: string): string =>
  html
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

test('the first page leads to every answer, and an old anchor on it to its question', () => {
  const links = linksOf('/faq/');
  const ids = idsOf('/faq/');
  expectNoOffenders(
    questions
      .filter(({ id, group }) => !links.includes(`/faq/${group}/#${id}`) || !ids.includes(id))
      .map(({ id }) => id),
    'questions that the first page does not lead to',
  );
  expect(ids).toEqual(expect.arrayContaining([...FAQ_GROUP_IDS]));
});

test('every answer stands on the page of its group', () => {
  expectNoOffenders(
    questions.filter(({ id, group }) => !idsOf(`/faq/${group}/`).includes(id)).map(({ id }) => id),
    'answers that are not where they are said to be',
  );
});

test('every error that a question concerns leads to the answer or its page, or holds it', () => {
  const offenders = ERROR_IDS.flatMap((error) => {
    const page = `/errors/${error}/`;
    const links = linksOf(page);
    const ids = idsOf(page);
    return questions
      .filter(({ errors }) => errors.includes(error))
      .filter(
        ({ id, group }) =>
          !links.includes(`/faq/${group}/#${id}`) &&
          !links.includes(`/faq/${group}/`) &&
          !ids.includes(`faq-${id}`),
      )
      .map(({ id }) => `${page}: ${id}`);
  });
  expectNoOffenders(offenders, 'questions that an error they concern does not lead to');
});

test('every error has questions', () => {
  expectNoOffenders(
    ERROR_IDS.filter((error) => !questions.some(({ errors }) => errors.includes(error))),
    'errors that no question concerns',
  );
});

describe('structured data', () => {
  interface Faq {
    '@context': string;
    '@type': string;
    mainEntity: { '@type': string; name: string; acceptedAnswer: { '@type': string; text: string } }[];
  }
  const faqs = builtPages().flatMap((page) =>
    blocks(readPage(page), 'script')
      .filter(({ attributes }) => attributes.get('type') === 'application/ld+json')
      .map(({ content }) => ({ page, data: JSON.parse(content) as Faq }))
      .filter(({ data }) => data['@type'] === 'FAQPage'),
  );
  const [faq] = faqs;
  if (!faq) throw new Error('no page has FAQPage data');

  test('there is one FAQPage, with every question once', () => {
    expect(faqs.map(({ page }) => page)).toEqual(['/faq/']);
    expect(faq.data['@context']).toBe('https://schema.org');
    expect(faq.data.mainEntity).toHaveLength(questions.length);
    expect(new Set(faq.data.mainEntity.map(({ name }) => name)).size).toBe(questions.length);
  });

  test('what it says stands on the page as well', () => {
    const words = wordsOf(readPage('/faq/'));
    const offenders = faq.data.mainEntity.flatMap((entity) => {
      expect(entity['@type']).toBe('Question');
      expect(entity.acceptedAnswer['@type']).toBe('Answer');
      const answer = entity.acceptedAnswer.text.replace(/ <a href="https?:\/\/[^"]+">[^<]+<\/a>$/, '');
      expect(answer).not.toBe(entity.acceptedAnswer.text);
      return [entity.name, wordsOf(answer)].filter((text) => !words.includes(text));
    });
    expectNoOffenders(offenders, 'texts for machines that no reader sees');
  });
});
