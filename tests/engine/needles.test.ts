import { expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { needlesOf } from '../../src/engine/needles.ts';
import { canMatch, globalOf, matchesOf } from '../../src/engine/pattern.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { collectPatterns } from '../support/regexps/collect.ts';
import { readSample, samplePaths } from '../support/samples.ts';

test.each([
  ['no healthy upstream', [['no healthy upstream']]],
  ['(?:alpha|beta)', [['alpha'], ['beta']]],
  [String.raw`\b(?:ECONNRESET|EPIPE)\b|socket hang up`, [['econnreset'], ['epipe'], ['socket hang up']]],
  ['(?:alpha|beta)? of', [[' of']]],
  ['(?:alpha|beta){0,2} of', [[' of']]],
  ['(?=alpha)..', [['alpha']]],
  ['(?<!alpha)..', [[]]],
  ['(?:alpha|b)', [[]]],
  ['colou?rful', [['colo', 'rful']]],
  ['(?:alpha|beta) of (?:A|B)', [['alpha of a'], ['beta of a'], ['alpha of b'], ['beta of b']]],
  [String.raw`"code": (\d{3})\b`, [['"code": 000']]],
  [
    String.raw`x[45]\d{2,}y z+ of`,
    [
      ['x400', 'y z', ' of'],
      ['x500', 'y z', ' of'],
    ],
  ],
  [String.raw`(?<!\bwith )alpha(?= beta)$`, [['alpha beta']]],
  [String.raw`alpha\s{1,64}beta \x2f \u002f`, [['alpha beta / /']]],
  [String.raw`alpha\s*beta\w.gamma`, [['alpha', 'beta', 'gamma']]],
  ['(alpha)+beta', [['alpha', 'beta']]],
  [String.raw`alpha(?=: )beta`, [['alpha: ', 'beta']]],
  [String.raw`<t[dh]>|gh[.\]]z[a-c]_[^x]`, [['<td>'], ['<th>'], ['gh.z'], ['gh]z']]],
  [String.raw`\u7f51\u5173|\u23fa`, [['\u7f51\u5173'], ['\u23fa']]],
  ['a|beta', [[]]],
  ['[|]beta|gamma', [['|beta'], ['gamma']]],
])('%s needs one of %j', (source, needles) => {
  expect(needlesOf(source)).toEqual(needles);
});

const finds = [...errors, ...origins, ...clients].flatMap(({ signals }) =>
  signals.flatMap(({ find, when = [], unless = [] }) =>
    [find, ...when, ...unless].flatMap((one) => ('text' in one ? [one.text] : [])),
  ),
);
const texts = samplePaths().map(readSample);

test('a space of an expression is any white space', () => {
  const found = [...matchesOf(/no healthy ?upstream/, 'no\n  healthy upstream, no healthyupstream')];
  expect(found.map(({ index }) => index)).toEqual([0, 23]);
});

test('most expressions are ruled out in most texts', () => {
  const open = texts.flatMap(({ text }) => finds.filter((find) => canMatch(find, text)));
  expect(open.length).toBeLessThan((texts.length * finds.length) / 10);
});

test('no expression of a signal is ruled out that matches', () => {
  const offenders = finds.flatMap((find) => {
    const wrong = texts.find(
      ({ text }) => text.search(globalOf(find, find.source)) >= 0 && !canMatch(find, text),
    );
    return wrong === undefined ? [] : [`${find.source}: ${wrong.file}`];
  });
  expectNoOffenders(offenders, 'expressions that are ruled out and match');
}, 60_000);

test('no expression is ruled out that matches', async () => {
  const offenders = (await collectPatterns()).flatMap(({ where, source, flags }) => {
    const find = new RegExp(source, flags);
    const wrong = texts.find(({ text }) => find.test(text) && !canMatch(find, text));
    return wrong === undefined ? [] : [`${where}: ${wrong.file}`];
  });
  expectNoOffenders(offenders, 'expressions that are ruled out and match');
}, 60_000);

test('an expression that does not look for words is never ruled out', () => {
  expect(canMatch(/\d{3}|Overloaded/, 'error 529')).toBe(true);
  expect(canMatch(/Overloaded/i, 'error 529')).toBe(false);
  expect(canMatch(/Overloaded/i, 'OVERLOADED')).toBe(true);
});
