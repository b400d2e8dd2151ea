import { describe, expect, test } from 'vitest';
import { isDue, reviewBy } from '../../src/facts/fact.ts';
import { factIds } from '../../src/facts/index.ts';
import { models } from '../../src/facts/models.ts';
import { deprecatedModels } from '../../src/facts/retired-models.ts';
import { dueOn, reviewed } from '../../src/facts/review.ts';
import { sources } from '../../src/facts/sources.ts';
import { factOf, factPath, factView } from '../../src/lib/facts.ts';

test('every item that can go stale is there once, with sources and a date', () => {
  const names = reviewed.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const id of factIds) expect(names).toContain(`fact ${id}`);
  for (const { id } of models) expect(names).toContain(`model ${id}`);
  for (const item of reviewed) {
    expect(item.sources.length, item.name).toBeGreaterThan(0);
    expect(item.sources.filter((id) => !(id in sources))).toEqual([]);
    expect(reviewBy(item) > item.verifiedOn, item.name).toBe(true);
  }
});

test('a deprecated model becomes due on the day of its retirement', () => {
  const [model] = deprecatedModels;
  if (!model) throw new Error('no deprecated model left: test the list by another means');
  const before = new Date(Date.parse(model.retiredOn) - 86_400_000).toISOString().slice(0, 10);
  const names = (day: string) => dueOn(day).map(({ name }) => name);
  expect(names(before).filter((name) => name.includes(model.id))).toEqual([]);
  expect(names(model.retiredOn).filter((name) => name.includes(model.id))).toHaveLength(1);
});

describe('what a sentence shows', () => {
  const fact = factOf('retry.sdkRetries');
  const lastDay = reviewBy(fact);
  const dayAfter = new Date(Date.parse(lastDay) + 86_400_000).toISOString().slice(0, 10);

  test('a fresh fact is its value with its unit, its publisher and the day of its check', () => {
    expect(isDue(fact, lastDay)).toBe(false);
    expect(factView('retry.sdkRetries', false, lastDay)).toEqual({
      text: '2\u{a0}retries',
      origin: 'Anthropic, 22 November 2026',
      path: '/facts/retry/#sdkRetries',
      address: null,
      due: false,
    });
    expect(factView('retry.sdkRetries', true, lastDay).text).toBe('2');
  });

  test('past its review date it says in words that it is provisional', () => {
    const { text, due } = factView('retry.sdkRetries', true, dayAfter);
    expect(due).toBe(true);
    expect(text).toBe('2 (provisional, checked 22 November 2026)');
  });

  test('an address keeps its scheme to itself', () => {
    const { text, address } = factView('status.url', false, lastDay);
    expect(text).toBe('status.claude.com');
    expect(address).toBe('https://status.claude.com');
  });

  test('the name of an area becomes a part of an address', () => {
    expect(factPath('claudeCode.version')).toBe('/facts/claude-code/#version');
  });
});
