import { expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { canMatch, compile, haystackOf, needlesOf } from '../../src/engine/pattern.ts';
import { readSample, samplePaths } from '../support/samples.ts';

test.each([
  ['no healthy upstream', ['upstream']],
  ['(?:alpha|beta)', ['alpha', 'beta']],
  [String.raw`\b(?:ECONNRESET|EPIPE)\b|socket hang up`, ['econnreset', 'epipe', 'socket']],
  ['(?:alpha|beta)? of', []],
  ['(?:alpha|beta){0,2} of', []],
  ['(?=alpha)..', []],
  ['(?<!alpha)..', []],
  ['(?:alpha|b)', []],
  ['colou?r', ['colo']],
  ['a|beta', []],
])('%s needs one of %j', (source, needles) => {
  expect(needlesOf(source)).toEqual(needles);
});

test('no expression of the catalogue is ruled out where it matches', () => {
  const finds = [...errors, ...origins, ...clients].flatMap(({ signals }) =>
    signals.flatMap(({ find, when = [], unless = [] }) =>
      [find, ...when, ...unless].flatMap((one) => ('text' in one ? [compile(one.text)] : [])),
    ),
  );
  let matched = 0;
  for (const { text, file } of samplePaths().map(readSample)) {
    const haystack = haystackOf(text);
    for (const pattern of finds) {
      pattern.regex.lastIndex = 0;
      if (!pattern.regex.test(text)) continue;
      matched += 1;
      expect(canMatch(pattern, haystack), `${file}: ${pattern.regex.source}`).toBe(true);
    }
  }
  expect(matched).toBeGreaterThan(500);
});
