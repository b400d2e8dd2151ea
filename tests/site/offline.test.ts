import { expect, test } from 'vitest';
import { manifestOf } from '../../src/integrations/offline.ts';

const files = ['index.html', 'faq/index.html', '404.html', '_astro/a.js', 'faq.md', 'tools/diagnostic.html'];
const bytes =
  (changed = '') =>
  (file: string): Uint8Array =>
    new TextEncoder().encode(file === changed ? 'new' : 'old');

test('keeps pages and their files under the addresses a browser asks for', () => {
  expect(manifestOf(files, bytes()).addresses).toEqual(['404.html', '_astro/a.js', 'faq/', './']);
});

test('the version changes with any kept file, and only then', () => {
  const { version } = manifestOf(files, bytes());
  expect(manifestOf([...files].reverse(), bytes()).version).toBe(version);
  expect(manifestOf(files, bytes('faq.md')).version).toBe(version);
  expect(manifestOf(files, bytes('_astro/a.js')).version).not.toBe(version);
});
