import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersOf, decode, EMPTY, encode, errorsOf, firstOpen } from '../../src/quiz/draft.ts';
import { parseCeiling, parseRequests } from '../../src/quiz/number.ts';
import { ON_OVERLOAD, QUESTIONS, SIZE, WAIT, WORK } from '../../src/quiz/questions.ts';
import type { Answers } from '../../src/quiz/types.ts';
import { personas } from './personas.ts';

const keys = <Key extends string>(options: Readonly<Record<Key, unknown>>) =>
  fc.constantFrom(...(Object.keys(options) as Key[]));

const anyAnswers: fc.Arbitrary<Answers> = fc.record({
  work: keys(WORK),
  wait: keys(WAIT),
  size: keys(SIZE),
  requests: fc.integer({ min: 1, max: 1_000_000_000 }),
  ceiling: fc.option(fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100)),
  onOverload: keys(ON_OVERLOAD),
  zdr: fc.boolean(),
});

test('a link restores every possible answer', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      expect(answersOf(decode(`#${encode(answers)}`))).toEqual(answers);
    }),
  );
});

test('any other fragment leaves questions open and harms nothing', () => {
  fc.assert(
    fc.property(fc.string(), (fragment) => {
      const draft = decode(`#${fragment}`);
      expect(answersOf(draft)).toBeNull();
      expect(firstOpen(draft)).toBeLessThan(QUESTIONS.length);
    }),
  );
  expect(decode('#work=toString&requests=-1&ceiling=1e9')).toEqual(EMPTY);
});

test('an incomplete link continues at the first open question', () => {
  const { work, wait } = personas[0]!.answers;
  expect(firstOpen(decode(`#work=${work}&wait=${wait}`))).toBe(2);
  expect(firstOpen(EMPTY)).toBe(0);
});

test.each([
  ['50,000', 50_000],
  ['50 000', 50_000],
  ['1_000', 1_000],
  ['50k', 50_000],
  ['1.5M', 1_500_000],
  ['1.1k', 1_100],
  ['2b', 2_000_000_000],
])('%s requests are read', (text, value) => {
  expect(parseRequests(text)).toEqual({ value, error: null });
});

test.each(['', 'lots', '0', '-5', '1.5', '1e3', '12 apples', '9999999999999'])(
  '“%s” requests get one clear line',
  (text) => {
    const { value, error } = parseRequests(text);
    expect(value).toBeNull();
    expect(error).toMatch(/^Requests a month: type a whole number/);
  },
);

test.each([
  ['$1,000', 1_000],
  ['0.5', 0.5],
  ['.99', 0.99],
  ['200k', 200_000],
])('a ceiling of %s is read', (text, value) => {
  expect(parseCeiling(text)).toEqual({ value, error: null });
});

test('the fourth question names what is wrong with each number', () => {
  expect(errorsOf({ ...EMPTY, requests: '1000', ceiling: 'none' }, 3)).toEqual([]);
  expect(errorsOf({ ...EMPTY, requests: 'x', ceiling: 'y' }, 3)).toHaveLength(2);
  expect(errorsOf(EMPTY, 0)).toEqual(['Choose one answer.']);
});
