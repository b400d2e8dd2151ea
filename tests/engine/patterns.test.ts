/**
 * No regular expression is slow: not on any alphabet, not on texts made from itself, and not by its
 * build. Each of the three finds what the others cannot.
 */
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { attacksOn } from '../support/regexps/attacks.ts';
import { collectPatterns, type FoundPattern } from '../support/regexps/collect.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { HOSTILE_UNITS } from './texts.ts';

/** Milliseconds for a text; a linear pattern needs about one. */
const LIMIT = 100;
const SIZE = 32_000;
/** Texts made from a pattern are many; a constant that multiplies shows in shorter ones. */
const OWN_SIZE = 8_000;

const patterns = await collectPatterns();

const regexpOf = ({ source, flags }: Pick<FoundPattern, 'source' | 'flags'>): RegExp =>
  new RegExp(source, `${flags}g`);

/** Milliseconds for every match of `find` in `text`, measured again when slow, for the machine may be busy. */
function timeOf(find: RegExp, text: string, again = 2): number {
  find.lastIndex = 0;
  const begun = performance.now();
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    if (match[0] === '') find.lastIndex += 1;
  }
  const taken = performance.now() - begun;
  return taken > LIMIT && again > 0 ? Math.min(taken, timeOf(find, text, again - 1)) : taken;
}

const quote = (text: string): string => JSON.stringify(text.slice(0, 60));

/** The first of growing texts that takes too long, in words. */
function slowOn(find: RegExp, texts: Iterable<string>): string | null {
  for (const text of texts) {
    const taken = timeOf(find, text);
    if (taken > LIMIT) return `${Math.round(taken)} ms for ${text.length} characters of ${quote(text)}`;
  }
  return null;
}

/** From short to long, so that an exponential pattern is found before it hangs. */
function* own({ source, flags }: Pick<FoundPattern, 'source' | 'flags'>): Generator<string> {
  for (const size of [250, 1000, OWN_SIZE]) yield* attacksOn(source, flags, size);
}

const superLinear = ({ source, flags }: Pick<FoundPattern, 'source' | 'flags'>): string[] =>
  analyse({ source, flags: flags.replace('v', 'u') }).reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} (${type}) on ${character.literal.source}`,
  );

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(400);
});

test('no pattern is slow on any alphabet', () => {
  const texts = Object.values(HOSTILE_UNITS).map((unit) =>
    unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE),
  );
  const offenders = patterns.flatMap((pattern) => {
    const slow = slowOn(regexpOf(pattern), texts);
    return slow === null ? [] : [`${pattern.where}: ${slow}`];
  });
  expectNoOffenders(offenders, 'slow patterns');
}, 120_000);

test('no pattern is slow on texts made from itself', () => {
  const offenders = patterns.flatMap((pattern) => {
    const slow = slowOn(regexpOf(pattern), own(pattern));
    return slow === null ? [] : [`${pattern.where}: ${slow}`];
  });
  expectNoOffenders(offenders, 'slow patterns');
}, 120_000);

test('no pattern is super-linear by its build', () => {
  const offenders = patterns.flatMap((pattern) =>
    superLinear(pattern).map((report) => `${pattern.where}: ${report}`),
  );
  expectNoOffenders(offenders, 'super-linear patterns');
}, 120_000);

describe('the checks find', () => {
  test.each([
    ['nested repetitions', '(?:\\w+\\s?)+$'],
    ['repetitions that meet', 'id["\']?\\s*[:=]?\\s*\\[?x'],
    ['a repetition that starts anywhere', '[a-z]+!'],
  ])('%s by their build', (_, source) => {
    expect(superLinear({ source, flags: '' })).not.toEqual([]);
  });

  test.each([
    [
      'bounds that multiply',
      '^[A-Z][^\\n{}]{0,300}\\b[45]\\d\\d\\b[^\\n{}]{1,300}\\b[45]\\d\\d\\b[^\\n{}]{1,300}\\b[45]\\d\\d\\b[^\\n{}]*$',
      'm',
    ],
    ['blanks around a short text', '<t>\\s*([^<]{1,200}?)\\s*<\\/t>', ''],
  ])('%s by texts', (_, source, flags) => {
    const pattern = { source, flags };
    const slow = slowOn(regexpOf(pattern), own(pattern));
    expect(slow ?? slowOn(regexpOf(pattern), attacksOn(source, flags, SIZE))).not.toBeNull();
  });
});
