/** Every guide can be reached, by people and by programs, and ends with what to do next. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages, DIST, readPage } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const pages = builtPages();
const guides = pages.filter((page) => /^\/guides\/.+/.test(page));
const linksTo = (page: string, target: string): boolean => readPage(page).includes(`href="${target}"`);

test('there are guides', () => expect(guides.length).toBeGreaterThan(0));

describe.each(guides)('%s', (guide) => {
  test('is linked from the list, from an error page and from another guide', () => {
    const from = {
      list: ['/guides/'],
      errors: pages.filter((page) => /^\/errors\/.+/.test(page)),
      guides: guides.filter((page) => page !== guide),
    };
    expectNoOffenders(
      Object.entries(from)
        .filter(([, sources]) => !sources.some((page) => linksTo(page, guide)))
        .map(([name]) => name),
      `places that do not link to ${guide}`,
    );
  });

  test('has a Markdown twin and a line in llms.txt', () => {
    const twin = guide.replace(/\/$/, '.md');
    expect(existsSync(`${DIST}${twin}`)).toBe(true);
    expect(readFileSync(`${DIST}/llms.txt`, 'utf8')).toContain(twin);
  });

  test('ends with a step that leads on, and with its sources', () => {
    const html = readPage(guide);
    const [, next = ''] = /<h2 id="next">(.*?)<h2/s.exec(html) ?? [];
    expect(next).toMatch(/<li>/);
    expect(next).toMatch(/href="\//);
    expect(html.indexOf('<h2 id="sources">')).toBeGreaterThan(html.indexOf('<h2 id="next">'));
  });
});
