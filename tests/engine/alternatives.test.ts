import { expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { alternativesOf } from '../../src/engine/alternatives.ts';
import { globalOf, matches, matchesOf } from '../../src/engine/pattern.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';

test.each([
  ['alpha', ['alpha']],
  ['alpha|beta', ['alpha', 'beta']],
  [String.raw`\b(?:alpha|beta)\b|gamma`, [String.raw`\balpha\b`, String.raw`\bbeta\b`, 'gamma']],
  ['[ab](?:c|d(?:e|f)g)', ['[ab]c', '[ab]deg', '[ab]dfg']],
  ['(?:alpha|beta)?gamma', ['(?:alpha|beta)?gamma']],
  ['(alpha|beta)', ['(alpha|beta)']],
  ['(?<!x)(?:alpha|beta)', ['(?<!x)(?:alpha|beta)']],
  ['a*(?:b|c)', ['a*(?:b|c)']],
  ['a (?:b|c)', ['a (?:b|c)']],
  ['a[|]b|c', ['a[|]b', 'c']],
])('%s is one of %j', (source, alternatives) => {
  expect(alternativesOf(source)).toEqual(alternatives);
});

/** Places and words of what an expression finds when it is run as it is. */
const runWhole = (find: RegExp, text: string): string[] =>
  [...text.matchAll(find)]
    .filter(([found]) => found !== '')
    .map(({ index, 0: found }) => `${index} ${found}`);

const run = (found: Iterable<RegExpExecArray>): string[] =>
  [...found].map(({ index, 0: one }) => `${index} ${one}`);

test.each([
  [/alpha|alphabet/, 'alphabet alpha'],
  [/\b(?:bet|alpha be)/, 'alpha bet'],
  [/b|abc|c/, 'abcabc'],
  [/x*|b/, 'abxxb'],
])('%s finds the same alternative by alternative in %j', (find, text) => {
  expect(run(matches(find, text))).toEqual(runWhole(new RegExp(find, 'g'), text));
});

test('every expression of a signal finds in every sample the same alternative by alternative', () => {
  const finds = [...errors, ...origins, ...clients].flatMap(({ signals }) =>
    signals.flatMap(({ find, when = [], unless = [] }) =>
      [find, ...when, ...unless].flatMap((one) => ('text' in one ? [one.text] : [])),
    ),
  );
  const texts = samplePaths().map(readSample);
  const offenders = finds.flatMap((find) => {
    const whole = globalOf(find, find.source);
    const wrong = texts.find(
      ({ text }) => run(matchesOf(find, text)).join('\n') !== runWhole(whole, text).join('\n'),
    );
    return wrong === undefined ? [] : [`${find.source}: ${wrong.file}`];
  });
  expectNoOffenders(offenders, 'expressions that find something else');
}, 60_000);
