/** A hundred thousand damaged samples, the same ones every time; `npm run bench -- fuzz` runs a million others. */
import { expect, test } from 'vitest';
import { expectNoOffenders } from '../support/offenders.ts';
import { mutations, MUTATIONS } from './mutations.ts';
import { fuzz } from './run.ts';
import { smallest } from './shrink.ts';

const CASES = 100_000;
const SEED = 20_261_126;
/** Characters of a sample: short, so that all the cases fit into the test command. */
const LONGEST = 240;

test('nothing about a damaged sample breaks what holds of every text', async () => {
  let blocks = 0;
  const failures = await fuzz({
    cases: CASES,
    longest: LONGEST,
    seed: SEED,
    onBlock: (done) => (blocks = done),
  });
  expectNoOffenders(failures, 'cases that fail');
  expect(blocks * 1000).toBe(CASES);
}, 600_000);

test('a failing text is shrunk to what makes it fail', () => {
  expect(smallest(`${'a'.repeat(300)}x${'b'.repeat(300)}y`, (text) => /x.*y/s.test(text))).toBe('xy');
});

test.each(MUTATIONS)('the mutation "%s" changes a text', (name) => {
  const text = 'Error code: 529 - "Über" & more\n{"type":"error"}\nlast line';
  let state = 7;
  const int = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const changed = Array.from({ length: 20 }, () =>
    mutations[name]?.(
      text,
      { int, pick: (of) => of[int(of.length)] as (typeof of)[number] },
      'another\ntext',
    ),
  );
  expect(changed.some((out) => out !== text)).toBe(true);
});
