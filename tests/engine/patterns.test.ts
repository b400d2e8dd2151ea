/**
 * No regular expression is slow: not on any alphabet, not on texts made from itself, and not by its
 * build. Each of the three finds what the others cannot. Steps are counted, not time, so that a busy machine
 * decides nothing.
 */
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { attacksOn, type Attack } from '../support/regexps/attacks.ts';
import { collectPatterns, type FoundPattern } from '../support/regexps/collect.ts';
import { stepsOf } from '../support/regexps/steps.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { HOSTILE_UNITS } from './texts.ts';

/** Characters of a hostile text, and for patterns whose bounds multiply: several such runs must find room in it. */
const SIZE = 800;
const WIDE_SIZE = 3_000;
const WIDE_BOUNDS = /\{\d*,\d{3}\}.*\{\d*,\d{3}\}/s;
/** Steps for each character that no pattern needs to explain. */
const FEW = 60;
/** Steps for each character that no bounds excuse. */
const MOST = 4_000;
/** How many times as many steps each character of a text twice as long may take: 1 is linear, 2 is quadratic. */
const GROWTH = 1.5;
/** How many times as long the text is that confirms a complaint. */
const LONGER = 3;

const patterns = await collectPatterns();

type Pattern = Pick<FoundPattern, 'source' | 'flags'>;

const quote = (text: string): string => JSON.stringify(text.slice(0, 60));

/** Why a text is too much for a pattern, in words; null when it is not. */
function complaint(
  count: (text: string, most: number) => number,
  attack: Attack,
  size: number,
): string | null {
  const each = (length: number): number => {
    const text = attack(length);
    return count(text, MOST * text.length) / text.length;
  };
  const steps = each(size);
  if (steps <= FEW) return null;
  const told = `${Math.round(steps)} steps for each character of ${quote(attack(size))}`;
  if (steps >= MOST) return told;
  const more = each(2 * size);
  if (more < MOST && more / steps <= GROWTH) return null;
  return `${told}, ${(more / steps).toFixed(1)} times as many in one twice as long`;
}

/** The first of the texts on which the steps of a pattern are too many or grow too fast, in words. */
function slowOn({ source, flags }: Pattern, attacks: readonly Attack[]): string | null {
  const count = stepsOf(source, flags);
  const size = WIDE_BOUNDS.test(source) ? WIDE_SIZE : SIZE;
  for (const attack of attacks) {
    const told = complaint(count, attack, size);
    if (told === null) continue;
    // Bounds of thousands look like growth until the text is longer than they are.
    if (complaint(count, attack, LONGER * size) !== null) return told;
  }
  return null;
}

const superLinear = ({ source, flags }: Pattern): string[] =>
  analyse({ source, flags: flags.replace('v', 'u') }).reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : 'polynomial'} (${type}) on ${character.literal.source}`,
  );

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(400);
});

test('no pattern is slow on any alphabet', () => {
  const attacks = Object.values(HOSTILE_UNITS).map(
    (unit): Attack =>
      (size) =>
        unit.repeat(Math.ceil(size / unit.length)).slice(0, size),
  );
  const offenders = patterns.flatMap((pattern) => {
    const slow = slowOn(pattern, attacks);
    return slow === null ? [] : [`${pattern.where}: ${slow}`];
  });
  expectNoOffenders(offenders, 'slow patterns');
}, 300_000);

test('no pattern is slow on texts made from itself', () => {
  const offenders = patterns.flatMap((pattern) => {
    const slow = slowOn(pattern, attacksOn(pattern.source, pattern.flags));
    return slow === null ? [] : [`${pattern.where}: ${slow}`];
  });
  expectNoOffenders(offenders, 'slow patterns');
}, 300_000);

test('no pattern is super-linear by its build', () => {
  const offenders = patterns.flatMap((pattern) =>
    superLinear(pattern).map((report) => `${pattern.where}: ${report}`),
  );
  expectNoOffenders(offenders, 'super-linear patterns');
}, 300_000);

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
    ['nested repetitions', '(?:\\w+\\s?)+$', ''],
    ['repetitions that meet', 'id["\']?\\s*[:=]?\\s*\\[?x', ''],
    ['a repetition that starts anywhere', '[a-z]+!', ''],
    ['a lookahead that reads to the end', '(?=[^]*x)a', ''],
  ])('%s by texts', (_, source, flags) => {
    expect(slowOn({ source, flags }, attacksOn(source, flags))).not.toBeNull();
  });
});

describe('steps are counted as a matcher takes them:', () => {
  test.each([
    ['the characters of a text once', 'x', '', 'abc', 10],
    ['a run once and its end', 'a+', '', 'aaaa', 12],
    ['every way through nested runs', '(?:a+)+b', '', 'a'.repeat(16), 100_000],
  ])('%s', (_, source, flags, text, most) => {
    const steps = stepsOf(source, flags)(text, most);
    expect(steps).toBeGreaterThanOrEqual(text.length);
    expect(steps).toBeLessThanOrEqual(most);
  });
});
