import { expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { dueSince } from '../../src/islands/diagnostic/fresh.ts';
import { freshAnswers } from '../../src/lib/fresh-answers.ts';

const answer = { kind: 'overloaded', client: 'python-sdk', origin: 'claude-api' } as const;
const fresh = {
  overloaded: '2027-03-01',
  'client python-sdk': '2027-02-01',
  'origin nginx': '2026-12-01',
  billing: '2026-12-01',
};

test('an answer is fresh to the last day of the part that is due first, whatever else is due', () => {
  expect(dueSince(fresh, answer, '2027-02-01T09:00:00.000Z')).toBeUndefined();
});

test('then it names the earliest of the days that have passed', () => {
  expect(dueSince(fresh, answer, '2027-02-02T09:00:00.000Z')).toBe('2027-02-01');
  expect(dueSince(fresh, { ...answer, client: null }, '2027-02-02T09:00:00.000Z')).toBeUndefined();
  expect(dueSince(fresh, answer, '2030-01-01T09:00:00.000Z')).toBe('2027-02-01');
});

test('every error has a day, and each name is one of the catalogue', () => {
  const known = [
    ...errors.map(({ id }) => id as string),
    ...clients.map(({ id }) => `client ${id}`),
    ...origins.map(({ id }) => `origin ${id}`),
  ];
  expect(errors.filter(({ id }) => !(id in freshAnswers))).toEqual([]);
  expect(Object.keys(freshAnswers).filter((name) => !known.includes(name))).toEqual([]);
  for (const day of Object.values(freshAnswers)) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
});
