/** What a first visit keeps for times without a network: all of it, and not too much. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { brotliBytes, builtPages, DIST } from '../support/dist.ts';

/** Brotli bytes that a visit may cost beyond the page itself. */
const MOST = 1_500_000;

const program = readFileSync(`${DIST}/sw.js`, 'utf8');
const kept = JSON.parse(/^const FILES = (\[.*\]);$/m.exec(program)?.[1] ?? '[]') as string[];
const fileOf = (address: string): string =>
  path.posix.join(DIST, address.endsWith('/') ? `${address}index.html` : address);

test('every page is kept, and everything kept is there', () => {
  expect(kept.filter((address) => !existsSync(fileOf(address)))).toEqual([]);
  const files = new Set(kept.map(fileOf));
  expect(builtPages().filter((page) => !files.has(fileOf(page)))).toEqual([]);
});

test('nothing is kept that only machines read', () => {
  expect(kept.filter((address) => /\.(?:md|json|xml|txt|mjs)$|^tools\//.test(address))).toEqual([]);
});

test('keeping the whole site costs at most 1.5 MB', () => {
  const total = kept.map(fileOf).reduce((sum, file) => sum + brotliBytes(file), 0);
  console.log(`kept for use without a network: ${(total / 1000).toFixed(0)} kB in ${kept.length} files`);
  expect(total).toBeLessThan(MOST);
});
