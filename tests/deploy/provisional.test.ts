/** A build of a late day: wherever a page states something that can go stale, it says that it is provisional. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isDue } from '../../src/facts/fact.ts';
import { factIds, facts } from '../../src/facts/index.ts';
import { factPath } from '../../src/lib/facts.ts';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { ELSEWHERE } from './build.ts';

const read = (directory: string) =>
  filesBelow(directory, (file) => file.endsWith('.html')).map((file) => ({
    page: file.slice(directory.length),
    html: readFileSync(file, 'utf8'),
  }));

const late = read(ELSEWHERE.directory);
const today = read('dist');

/** What a reader sees, without markup and without the data of islands. */
const wordsOf = (html: string): string =>
  html.replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]+>/g, ' ');

const isProvisional = ({ html }: { html: string }): boolean => /provisional/i.test(wordsOf(html));

/** The values in sentences of a build, by the path of the fact, and whether they are marked. */
const valuesOf = (pages: readonly { page: string; html: string }[]) =>
  pages.flatMap(({ page, html }) =>
    [...html.matchAll(/<a class="fact(?<due> due)?"[^>]*href="[^"]*(?<path>\/facts\/[^"]*)"[^>]*>/g)].map(
      ({ groups }) => ({ page, path: groups?.['path'] ?? '', due: groups?.['due'] !== undefined }),
    ),
  );

test('in the build of today a value is marked only once it is due', () => {
  const day = new Date().toISOString().slice(0, 10);
  const due = new Set(factIds.filter((id) => isDue(facts[id], day)).map(factPath));
  const values = valuesOf(today);
  expect(values.length).toBeGreaterThan(200);
  expectNoOffenders(
    values.filter((value) => value.due && !due.has(value.path)).map(({ page, path }) => `${page}: ${path}`),
    'fresh values that are marked',
  );
});

describe(`built on ${ELSEWHERE.day}`, () => {
  test.each([
    ['error', /^\/errors\/[a-z-]+\/index\.html$/, 20],
    ['guide', /^\/guides\/[a-z-]+\/index\.html$/, 10],
    ['group of questions', /^\/faq\/[a-z-]+\/index\.html$/, 7],
    ['list of corrections', /^\/about\/corrections\/index\.html$/, 1],
    ['page of models', /^\/models\/(?:quiz\/)?index\.html$/, 2],
    ['area of facts', /^\/facts\/[a-z-]+\/index\.html$/, 15],
  ] as const)('every %s says so', (_, pattern, atLeast) => {
    const pages = late.filter(({ page }) => pattern.test(page) && page !== '/errors/codes/index.html');
    expect(pages.length).toBeGreaterThanOrEqual(atLeast);
    expectNoOffenders(
      pages.filter((page) => !isProvisional(page)).map(({ page }) => page),
      'pages without the mark',
    );
  });

  test('every value in a sentence says so', () => {
    const values = valuesOf(late);
    expect(values.length).toBeGreaterThan(200);
    expectNoOffenders(
      values.filter(({ due }) => !due).map(({ page }) => page),
      'pages with a value that is not marked',
    );
  });

  test('an error names the facts that the catalogue states about it', () => {
    const page = late.find((one) => one.page === '/errors/spend-limit/index.html');
    expect(wordsOf(page?.html ?? '')).toMatch(
      /What the Diagnostic advises on this error rests on\s+00:00 UTC/,
    );
  });

  test('every fact is listed as due', () => {
    // Facts that share sources and days stand below one line about all of them.
    const index = late.find(({ page }) => page === '/facts/index.html')?.html ?? '';
    const groups = index.split('<section class="facts"').slice(1);
    expectNoOffenders(
      groups.filter((group) => !group.includes('provisional: was due for review')),
      'facts that are not marked',
    );
    expect(groups.join('').match(/<strong>/g)).toHaveLength(factIds.length);
  });
});
