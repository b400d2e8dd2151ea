/**
 * Every regular expression of the engine and the catalogue, alone, over texts made to slow it down.
 * A pattern that looks back over the same characters again and again shows here by its file and line.
 */
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { literalsOf } from '../support/source.ts';
import { HOSTILE_UNITS } from './texts.ts';

/** Milliseconds at each size; a linear pattern needs about one at the last. */
const LIMIT = 100;
const SIZES = [2_000, 8_000, 32_000];

interface Pattern {
  readonly where: string;
  readonly find: RegExp;
}

const patterns: Pattern[] = ['src/engine', 'src/catalogue'].flatMap((directory) =>
  filesBelow(directory, (file) => file.endsWith('.ts')).flatMap((file) =>
    literalsOf(file)
      .filter(({ kind }) => kind === 'regexp')
      .map(({ line, text }) => {
        const end = text.lastIndexOf('/');
        const flags = text.slice(end + 1).replace(/[gy]/g, '');
        return { where: `${file}:${line}`, find: new RegExp(text.slice(1, end), `${flags}g`) };
      }),
  ),
);

/** Milliseconds for every match of `find` in `text`. */
function timeOf(find: RegExp, text: string): number {
  find.lastIndex = 0;
  const begun = performance.now();
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    if (match[0] === '') find.lastIndex += 1;
  }
  return performance.now() - begun;
}

test('there are patterns to check', () => {
  expect(patterns.length).toBeGreaterThan(100);
});

test('no pattern is slow on any alphabet', () => {
  const offenders = patterns.flatMap(({ where, find }) => {
    for (const [name, unit] of Object.entries(HOSTILE_UNITS)) {
      for (const size of SIZES) {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        // Measured again when slow, so that a busy machine does not accuse a pattern.
        const taken = timeOf(find, text);
        if (taken > LIMIT && Math.min(taken, timeOf(find, text)) > LIMIT) {
          return [`${where}: ${Math.round(taken)} ms for ${size} characters of ${name}`];
        }
      }
    }
    return [];
  });
  expectNoOffenders(offenders, 'slow patterns');
}, 120_000);
