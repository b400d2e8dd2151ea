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
import { articleFiles, bodyOf, codeOf, mdxFiles, proseOf, read } from './prose.ts';

const STATUS = /^[1-5]\d\d$/;

const offenders = (find: (mdx: string) => string[]): string[] =>
  mdxFiles.flatMap((file) => find(read(file)).map((found) => `${file}: ${found}`));

describe('numbers', () => {
  test('prose types no figure but statuses and names', () => {
    const found = offenders((mdx) => {
      // An item number of a list is layout, "5xx" a class of statuses, the rest are names.
      const prose = proseOf(mdx)
        .replace(/^\d+\. /gm, '')
        .replace(/\b[45]xx\b/g, '')
        .replace(/\bRFC \d+\b|\bIPv[46]\b|\bbase64\b|\bp99\b/g, '');
      return (prose.match(/[\w.,]*\d[\w.,]*/g) ?? [])
        .map((token) => token.replace(/[.,]+$/, ''))
        .filter((token) => !STATUS.test(token));
    });
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
  test.each([
    ['exclamation mark', /!/g],
    [
      'filler or apology',
      /\b(?:oops|sorry|unfortunately|simply|just|easy|easily|obviously|of course|please|don't worry|instant(?:ly)?|basically|actually)\b/gi,
    ],
    ['claim about the future', /\b(?:guaranteed to|will always|never fails)\b/gi],
    ['American spelling', /\b(?:behavior|organization|color|canceled|recognize)\b/gi],
  ])('no %s', (_, pattern) => {
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
