import { expect, test } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { corrections, correctionsFor } from '../../src/facts/corrections.ts';
import { sources } from '../../src/facts/sources.ts';

const TOPICS: readonly string[] = [...ERROR_IDS, 'models', 'claude-code', 'batches', 'status'];

test.each(corrections.map((correction) => [correction.id, correction] as const))(
  '%s is complete',
  (id, it) => {
    expect(id).toMatch(/^[a-z0-9-]+$/);
    expect(it.claim).toMatch(/^\S.*\.$/);
    expect(it.truth).toMatch(/^\S.*\.$/);
    expect(it.claim + it.truth).not.toMatch(/undefined|\[object|!/);
    expect(it.sources.length).toBeGreaterThan(0);
    expect(it.sources.filter((source) => !(source in sources))).toEqual([]);
    expect(it.topics.length).toBeGreaterThan(0);
    expect(it.topics.filter((topic) => !TOPICS.includes(topic))).toEqual([]);
  },
);

test('ids are unique and the claims that matter are all there', () => {
  expect(new Set(corrections.map(({ id }) => id)).size).toBe(corrections.length);
  expect(corrections.length).toBeGreaterThanOrEqual(28);
});

test('a topic finds its corrections', () => {
  const ids = correctionsFor('batches').map(({ id }) => id);
  expect(ids).toContain('client-batches-create');
  expect(ids).not.toContain('windows-needs-wsl');
});
