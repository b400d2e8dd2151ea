import { expect, test } from 'vitest';
import { worstWaitSeconds } from '../../src/facts/backoff.ts';
import { isDue } from '../../src/facts/fact.ts';
import { factIds, facts } from '../../src/facts/index.ts';
import * as retry from '../../src/facts/retry.ts';
import { sources } from '../../src/facts/sources.ts';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

test.each(factIds)('%s is complete', (id) => {
  const { value, says, sources: cited, verifiedOn, reviewAfterDays } = facts[id];
  expect(typeof value === 'number' ? Number.isFinite(value) : value.trim()).toBeTruthy();
  expect(says).toMatch(/^\p{L}.*[^.]$/u);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter((source) => !(source in sources))).toEqual([]);
  expect(verifiedOn).toMatch(ISO_DATE);
  expect(reviewAfterDays).toBeGreaterThan(0);
});

test('facts are reached by name and by dotted id', () => {
  expect(facts['retry.sdkRetries']).toBe(retry.sdkRetries);
  expect(facts['status.jsonUrl'].value).toBe('https://status.claude.com/api/v2/status.json');
  expect(new Set(factIds).size).toBe(factIds.length);
});

test.each([
  [2, retry.worstWaitTwoRetriesSeconds.value],
  [4, retry.worstWaitFourRetriesSeconds.value],
  [5, retry.worstWaitFiveRetriesSeconds.value],
  [6, retry.worstWaitSixRetriesSeconds.value],
])('the longest wait of %i retries follows from the back-off formula', (retries, seconds) => {
  expect(worstWaitSeconds(retries)).toBe(seconds);
});

test('attempts are one more than retries', () => {
  expect(retry.sdkAttempts.value).toBe(retry.sdkRetries.value + 1);
});

test('a fact becomes provisional after its review date', () => {
  const fact = { ...retry.sdkRetries, verifiedOn: '2026-01-01', reviewAfterDays: 10 };
  expect(isDue(fact, '2026-01-11')).toBe(false);
  expect(isDue(fact, '2026-01-12')).toBe(true);
});
