import { expect, test } from 'vitest';
import { sources, type Source } from '../../src/facts/sources.ts';

const all = Object.entries(sources) as [string, Source][];

test.each(all)('%s has a kebab-case key, a title, a publisher, a date and an address', (key, source) => {
  expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(source.title.trim()).not.toBe('');
  expect(source.publisher.trim()).not.toBe('');
  expect(source.readOn).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  expect(Date.parse(source.readOn)).not.toBeNaN();
  if (source.url.startsWith('/')) expect(source.url).toMatch(/^\/[a-z/-]+\/$/);
  else expect(new URL(source.url).protocol).toBe('https:');
});

test('no address is listed twice', () => {
  const urls = all.map(([, { url }]) => url);
  expect(urls.filter((url, i) => urls.indexOf(url) !== i)).toEqual([]);
});

test('no two sources have the same title, so that a link says where it leads', () => {
  const titles = Object.values(sources).map(({ publisher, title }) => `${publisher}: ${title}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
