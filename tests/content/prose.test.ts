/**
 * Prose: what may stand in a sentence.
 *
 * 1. numbers   figures that can change come through <Fact>; statuses and names may be typed.
 * 2. models    no model id anywhere, code included.
 * 3. manner    no exclamation, apology, filler or blame.
 * 4. shape     all articles share their headings and their order.
 */
import { describe, expect, test } from 'vitest';
import { expectNoOffenders } from '../support/offenders.ts';
import { articleFiles, bodyOf, codeOf, figuresIn, MANNER, mdxFiles, proseOf, read } from './prose.ts';

const offenders = (find: (mdx: string) => string[]): string[] =>
  mdxFiles.flatMap((file) => find(read(file)).map((found) => `${file}: ${found}`));

describe('numbers', () => {
  test('prose types no figure but statuses and names', () => {
    const found = offenders((mdx) => figuresIn(proseOf(mdx)));
    expectNoOffenders(found, 'figures typed into prose');
  });

  test('nobody writes a changing quantity in words', () => {
    const WORDS =
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|half|twice)\s+(?:the\s+)?(?:standard\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|retries|attempts|times|price|percent)\b/gi;
    expectNoOffenders(
      offenders((mdx) => proseOf(mdx).match(WORDS) ?? []),
      'quantities in words',
    );
  });
});

describe('models', () => {
  test('no model id in text or code', () => {
    const ID = /\bclaude-(?:fable|haiku|mythos|opus|sonnet|instant|\d)[\w.-]*/g;
    expectNoOffenders(
      offenders((mdx) => bodyOf(mdx).match(ID) ?? []),
      'model ids',
    );
  });

  test('no price', () => {
    const PRICE = /(?:US)?\$\s?\d|\d\s?(?:dollars|USD|EUR)\b|€/g;
    expectNoOffenders(
      offenders((mdx) => [proseOf(mdx), ...codeOf(mdx)].flatMap((text) => text.match(PRICE) ?? [])),
      'prices',
    );
  });
});

describe('manner', () => {
  test.each(MANNER)('no %s', (_, pattern) => {
    expectNoOffenders(
      offenders((mdx) => proseOf(mdx).match(pattern) ?? []),
      'words to avoid',
    );
  });
});

describe('shape', () => {
  const OPTIONAL = 'Often repeated, and wrong';
  const HEADINGS = [
    'What it looks like',
    'Fix it now',
    'Check that it works',
    'Why it happens',
    'If that does not work',
    'Prevent it',
    'Variations and look-alikes',
    'Questions',
    OPTIONAL,
  ];

  test.each(articleFiles)('%s', (file) => {
    const article = bodyOf(read(file)).replace(/^```.*?^```$/gms, '');
    const headings = [...article.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual(HEADINGS.slice(0, headings.at(-1) === OPTIONAL ? undefined : -1));
    expect(article).not.toMatch(/^# /m);
  });
});
