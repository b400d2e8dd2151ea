/** Tables that stand as cards on a phone: each cell names the column it has lost. */
import { expect, test } from 'vitest';
import { readPage } from '../support/dist.ts';

const CARDS = /<div class="table[^"]*\bcards\b[^>]*><table>(.*?)<\/table>/gs;

const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

test.each(['/models/', '/models/quiz/'])('on %s every cell bears the name of its column', (page) => {
  const tables = [...readPage(page).matchAll(CARDS)].map(([, table = '']) => table);
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const [head = '', ...rows] = table.split(/<tr[^>]*>/).slice(1);
    const columns = head
      .split(/<th\b[^>]*>/)
      .slice(1)
      .map(textOf);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const names = [...row.matchAll(/<td data-th="([^"]*)"/g)].map(([, name]) => name);
      expect(names).toEqual(columns.slice(1));
    }
  }
});
