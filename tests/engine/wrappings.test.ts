/** The same failure, however a logger, terminal, chat or editor dressed it, gets the same answer. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';
import { wrappings } from '../support/wrappings.ts';

/** Share of the samples that must keep their answer: a wrapping can hide the one line that decides. */
const KEPT = 0.98;

const samples = samplePaths().map((file) => {
  const text = readSample(file).text.trimEnd();
  return { file, text, kind: diagnose(text).kind };
});

describe.each(Object.entries(wrappings))('%s', (_, wrap) => {
  const changed = samples.flatMap(({ file, text, kind }) => {
    const got = diagnose(wrap(text));
    return got.kind === kind ? [] : [{ file, kind, got }];
  });
  const told = changed.map(({ file, kind, got }) => `${file}: ${got.kind}, expected ${kind}`);

  test('keeps the answer', () => {
    const share = 1 - changed.length / samples.length;
    expect(share, told.join('\n')).toBeGreaterThanOrEqual(KEPT);
  });

  test('makes no other answer certain', () => {
    expectNoOffenders(
      told.filter((__, i) => changed[i]?.got.certainty === 'certain'),
      'certain and wrong',
    );
  });
});
