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
  ['(?<!alpha)..', []],
  ['(?:alpha|b)', []],
  ['colou?rful', [['colo', 'rful']]],
  ['(?:alpha|beta) of (?:A|B)', [['alpha of a'], ['beta of a'], ['alpha of b'], ['beta of b']]],
  [String.raw`"code": (\d{3})\b`, [['"code": 000']]],
  [String.raw`x[45]\d{2,}y z+ of`, [['x000', 'y z', ' of']]],
  [String.raw`(?<!\bwith )alpha(?= beta)$`, [['alpha beta']]],
  [String.raw`alpha\s{1,64}beta \x2f \u002f`, [['alpha beta / /']]],
  [String.raw`alpha\s*beta\w.gamma`, [['alpha', 'beta', 'gamma']]],
  ['(alpha)+beta', [['beta']]],
  [String.raw`alpha(?=: )beta`, [['alpha: ', 'beta']]],
  [String.raw`<t[dh]>|gh[.\]]z[a-c]_[^x]`, [['<td>'], ['<th>'], ['gh.z'], ['gh]z']]],
  ['a|beta', []],
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

test('an expression finds the same with its alternatives one by one', () => {
  let matched = 0;
  for (const { text, file } of texts) {
    for (const find of finds) {
      const whole = [...text.matchAll(globalOf(find, find.source))].map(({ index, 0: words }) => ({
        index,
        words,
      }));
      const apart = [...matchesOf(find, text)].map(({ index, 0: words }) => ({ index, words }));
      expect(apart, `${file}: ${find.source}`).toEqual(whole);
      if (whole.length > 0) matched += 1;
    }
  }
  expect(matched).toBeGreaterThan(500);
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
