/**
 * Prose: how sentences are written. What may not be typed into them at all is in tests/tidy/typed-facts.
 *
 * 1. manner    no exclamation, apology, filler or blame.
 * 2. shape     all articles share their headings and their order.
 */
import { describe, expect, test } from 'vitest';
import { expectNoOffenders } from '../support/offenders.ts';
import { articleFiles, bodyOf, MANNER, mdxFiles, proseOf, read } from './prose.ts';

const offenders = (find: (mdx: string) => string[]): string[] =>
  mdxFiles.flatMap((file) => find(read(file)).map((found) => `${file}: ${found}`));

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
