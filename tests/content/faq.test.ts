/**
 * Questions: each is answered by the first sentence of its answer.
 *
 * 1. count     the questions that every reader of an error page brings along are there.
 * 2. answers   the first sentence is short and is no question.
 * 3. order     positions inside a group are unique and without gaps.
 */
import { describe, expect, test } from 'vitest';
import { FAQ_GROUP_IDS } from '../../src/content/faq-groups.ts';
import { firstSentence, plainText } from '../../src/content/plain-text.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { bodyOf, faqFiles, read } from './prose.ts';

const MAX_WORDS = 25;

const field = (mdx: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(mdx)?.[1]?.replace(/^['"]|['"]$/g, '') ?? '';

const questions = faqFiles.map((file) => {
  const mdx = read(file);
  return {
    file,
    question: field(mdx, 'question'),
    group: field(mdx, 'group'),
    order: Number(field(mdx, 'order')),
    answer: plainText(bodyOf(mdx)),
  };
});

describe('count', () => {
  test('at least thirty, no question twice', () => {
    expect(questions.length).toBeGreaterThanOrEqual(30);
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
  });

  test.each([
    /operating system/,
    /update of Claude Code/,
    /data loss/,
    /report the error/,
    /quota/,
    /billed/,
    /status page green/,
    /retry-after/,
    /SDK retry/,
    /Claude Code retry/,
    /safe to retry/,
    /switching/,
    /request id/,
    /503 a documented/,
    /InternalServerError/,
    /WSL/,
    /CLAUDE\.md/,
    /Batches/,
    /service_unavailable_error/,
  ])('%s is asked', (pattern) => {
    expect(questions.filter(({ question }) => pattern.test(question))).toHaveLength(1);
  });
});

describe('answers', () => {
  test.each(questions)('$question', ({ question, answer }) => {
    const first = firstSentence(answer);
    const words = first.split(/\s+/);
    expect(words.length).toBeGreaterThanOrEqual(3);
    expect(words.length).toBeLessThanOrEqual(MAX_WORDS);
    expect(first).toMatch(/\.$/);
    expect(answer.length).toBeGreaterThan(first.length);
    expect(question).toMatch(/^[A-Z].*\?$/);
  });

  test('no markup survives in the plain text', () => {
    expectNoOffenders(
      questions.filter(({ answer }) => /[<>`{}]|\]\(/.test(answer)).map(({ file }) => file),
      'answers with markup left in their plain text',
    );
  });
});

describe('order', () => {
  test.each(FAQ_GROUP_IDS)('%s counts from one without gaps', (group) => {
    const orders = questions.filter((entry) => entry.group === group).map(({ order }) => order);
    expect(orders.toSorted((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
    expect(orders.length).toBeGreaterThan(0);
  });
});
