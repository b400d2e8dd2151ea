import { expect, test } from 'vitest';
import { sdkRows } from '../../src/facts/sdk-rows.ts';
import { sources } from '../../src/facts/sources.ts';

test.each(sdkRows)('$language has a version, sources and a date', (row) => {
  expect(row.version).toMatch(/^\d+\.\d+\.\d+$/);
  expect(row.retries).toMatch(/retries/i);
  expect([row.longestWait, row.timeout, row.timeoutUnit].filter((text) => text.trim() === '')).toEqual([]);
  expect(row.sources.filter((source) => !(source in sources))).toEqual([]);
  expect(row.verifiedOn).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
});

test('each language once', () => {
  expect(new Set(sdkRows.map(({ language }) => language)).size).toBe(sdkRows.length);
});
