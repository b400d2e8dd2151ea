import { expect, test } from 'vitest';
import { changes } from '../../src/facts/changes.ts';
import { currentModel } from '../../src/facts/model-ids.ts';
import { sources } from '../../src/facts/sources.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const today = new Date().toISOString().slice(0, 10);

test('every change happened, once, and names where it was read', () => {
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  expectNoOffenders(
    changes
      .filter(
        ({ on, sources: cited }) => on > today || cited.length === 0 || cited.some((id) => !(id in sources)),
      )
      .map(({ id, on }) => `${id} ${on}`),
    'changes without a past day or a known source',
  );
});

test('the latest stands first, and models take part', () => {
  const days = changes.map(({ on }) => on);
  expect([...days].sort().reverse()).toEqual(days);
  expect(changes.map(({ id }) => id)).toContain(`released-${currentModel('opus').id}`);
  expect(changes.some(({ id }) => id === 'retirement-claude-sonnet-4-20250514')).toBe(true);
});
