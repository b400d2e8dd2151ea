/** Texts outside the articles state facts too: each of them is recorded, so that it turns provisional with its facts. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { reviewBy } from '../../src/facts/fact.ts';
import { AREA_TITLES, factIds, facts } from '../../src/facts/index.ts';
import { restsOn, type Text } from '../../src/facts/rests-on.ts';
import { freshUntil, staleFacts } from '../../src/facts/freshness.ts';

const fileOf = (area: string): string => area.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A number that no text holds by itself, one for each fact. */
const numberOf = (id: string): number => 900_000_011 + 1_009 * factIds.indexOf(id as never);
const grouped = new Intl.NumberFormat('en-GB');

/** What stands in a text in place of a fact's value. */
const markOf = (id: string): string | number =>
  typeof facts[id as never as keyof typeof facts].value === 'number' ? numberOf(id) : `«${id}»`;

const states = (text: string, id: string): boolean => {
  const mark = markOf(id);
  return text.includes(String(mark)) || (typeof mark === 'number' && text.includes(grouped.format(mark)));
};

/** Every text by its name, written with marks in place of values. */
const marked = new Map<string, string>();

beforeAll(async () => {
  for (const area of Object.keys(AREA_TITLES))
    vi.doMock(`../../src/facts/${fileOf(area)}.ts`, async (original) =>
      Object.fromEntries(
        Object.entries((await original()) as Record<string, Fact>).map(([name, fact]) => [
          name,
          { ...fact, value: markOf(`${area}.${name}`) },
        ]),
      ),
    );
  vi.resetModules();
  const { fullErrors } = await import('../../src/catalogue/pages.ts');
  const { clients, origins } = await import('../../src/catalogue/index.ts');
  const { corrections } = await import('../../src/facts/corrections.ts');
  const { disputes } = await import('../../src/facts/disputes.ts');
  vi.doUnmock('../../src/facts/index.ts');
  const groups = {
    error: fullErrors,
    client: clients,
    origin: origins,
    correction: corrections,
    dispute: disputes,
  };
  for (const [group, list] of Object.entries(groups))
    for (const item of list) marked.set(`${group} ${item.id}`, JSON.stringify(item));
});

test('the record names exactly the facts that each text states', () => {
  const found = Object.fromEntries(
    [...marked]
      .map(([name, text]) => [name, factIds.filter((id) => states(text, id)).toSorted()] as const)
      .filter(([, ids]) => ids.length > 0),
  );
  expect(Object.keys(found).length).toBeGreaterThan(30);
  expect(found).toEqual(
    Object.fromEntries(Object.entries(restsOn).map(([name, ids]) => [name, ids.toSorted()])),
  );
});

describe('how long a text counts as fresh', () => {
  const [name, ids] = Object.entries(restsOn)[0] as [Text, readonly [keyof typeof facts]];
  const first = ids.map((id) => reviewBy(facts[id])).toSorted()[0] ?? '';
  const dayAfter = new Date(Date.parse(first) + 86_400_000).toISOString().slice(0, 10);

  test('as long as every fact it rests on', () => {
    expect(freshUntil(name)).toBe(first);
    expect(staleFacts(name, first)).toEqual([]);
    expect(staleFacts(name, dayAfter).length).toBeGreaterThan(0);
  });

  test('and no longer than its own check', () => {
    expect(freshUntil(name, { verifiedOn: '2026-01-01', reviewAfterDays: 30 })).toBe('2026-01-31');
    expect(freshUntil('origin nginx', { verifiedOn: '2026-01-01', reviewAfterDays: 30 })).toBe('2026-01-31');
  });

  test('a text without facts and without a check of its own has no such day', () => {
    expect(freshUntil('origin nginx')).toBeNull();
  });
});
