import { expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { compileSome } from '../../src/engine/pattern.ts';
import { readSample, samplePaths } from '../support/samples.ts';

/** More than there are ways through all expressions, a few of which are compiled at a time. */
const TIMES = 2_000;

test('what is compiled ahead answers the same', () => {
  const texts = samplePaths().map((file) => readSample(file).text);
  const before = texts.map(diagnose);
  for (let time = 0; time < TIMES; time++) compileSome();
  expect(texts.map(diagnose)).toEqual(before);
}, 60_000);
