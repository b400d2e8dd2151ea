/**
 * Guides: each answers first, stands on its own and ends with what to do.
 *
 * 1. order     positions are unique and without gaps.
 * 2. front     answer and next steps keep the rules of prose; related guides exist.
 * 3. shape     the body starts with a heading and has contents of its own.
 * 4. commands  the commands of the logging guide print what it shows.
 */
import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { firstSentence } from '../../src/content/plain-text.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { needed } from '../snippets/toolchain.ts';
import { findJq } from '../support/jq.ts';
import { bodyOf, figuresIn, guideFiles, mannerOffences, read } from './prose.ts';

const list = (front: string, name: string): string[] => {
  const flow = new RegExp(`^${name}:\\s*\\[([^\\]]*)\\]`, 'm').exec(front)?.[1];
  return (flow ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
};

const guides = guideFiles.map((file) => {
  const mdx = read(file);
  const front = /^---\n(.*?)\n---\n/s.exec(mdx)?.[1] ?? '';
  const field = (name: string): string =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(front)?.[1]?.replace(/^'|'$/g, '') ?? '';
  return {
    id: file.replace(/^.*\/|\.mdx$/g, ''),
    title: field('title'),
    answer: field('answer'),
    order: Number(field('order')),
    related: list(front, 'related'),
    steps: [...front.matchAll(/^ {2}- text: (.+)$/gm)].map(([, text = '']) => text),
    pages: [...front.matchAll(/^ {4}page: (.+)$/gm)].map(([, page = '']) => page),
    body: bodyOf(mdx).trim(),
    source: mdx,
  };
});
const ids = guides.map(({ id }) => id);

test('there are ten, on the subjects promised', () => {
  expect(ids.toSorted()).toEqual([
    'batches',
    'claude-code',
    'fallback',
    'logging',
    'rate-limits',
    'report',
    'retry',
    'status',
    'testing',
    'timeouts',
  ]);
});

test('positions count from one without gaps', () => {
  const orders = guides.map(({ order }) => order).toSorted((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
});

describe.each(guides)('$id', ({ id, title, answer, related, steps, pages, body }) => {
  test('answers in its first sentence', () => {
    expect(title).toMatch(/^[A-Z]/);
    expect(firstSentence(answer).split(/\s+/).length).toBeLessThanOrEqual(25);
    expect(firstSentence(answer)).toMatch(/\.$/);
  });

  test('ends with what to do next, on this site', () => {
    expect(steps.length).toBeGreaterThan(0);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages).not.toContain(`/guides/${id}/`);
  });

  test('front matter keeps the rules of prose', () => {
    const texts = [title, answer, ...steps];
    expectNoOffenders(
      texts.flatMap((text) => [...figuresIn(text), ...mannerOffences(text)]),
      'words and figures',
    );
  });

  test('is related to other guides', () => {
    expect(related.length).toBeGreaterThan(0);
    expect(related.filter((other) => !ids.includes(other) || other === id)).toEqual([]);
  });

  test('begins with a heading, has several, and leaves the last ones to the page', () => {
    expect(body).toMatch(/^## /);
    expect(body).not.toMatch(/^# /m);
    const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
    expect(headings.length).toBeGreaterThanOrEqual(4);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).not.toContain('What to do next');
    expect(headings).not.toContain('Related');
    expect(headings).not.toContain('Sources');
  });
});

describe('commands', () => {
  const shown = [
    ...read('src/content/guides/logging.mdx').matchAll(/^```sh\n(jq .*)\n```\n\n```text\n([\s\S]*?)\n```/gm),
  ].map(([, command = '', output = '']) => ({ command, output }));
  const jq = needed(findJq(), 'jq');

  test('every command is followed by its output', () => {
    expect(shown.length).toBe(read('src/content/guides/logging.mdx').match(/^```sh$/gm)?.length);
  });

  test.skipIf(jq === null).each(shown)('$command', ({ command, output }) => {
    const printed = execFileSync('sh', ['-c', command], { cwd: 'tests/content', encoding: 'utf8' });
    expect(printed.trimEnd()).toBe(output);
  });
});
