/** Cases for the fuzzer: samples dressed harmlessly, samples damaged, and texts made of nothing. */
import fc from 'fast-check';
import { pastes } from '../engine/texts.ts';
import { readSample, samplePaths } from '../support/samples.ts';
import { mutations, MUTATIONS, type Dice } from './mutations.ts';

const samples = samplePaths().map((file) => readSample(file).text);
const sample = fc.constantFrom(...samples);

/** Numbers from a seed, by the multiplication of Lehmer. */
function diceOf(seed: number): Dice {
  let state = (seed % 2147483646) + 1;
  const int = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  return { int, pick: (of) => of[int(of.length)] as (typeof of)[number] };
}

const step = fc.record({ by: fc.constantFrom(...MUTATIONS), seed: fc.nat({ max: 2147483645 }) });

/** A stretch of at most `longest` characters, anywhere in a text. */
const stretch = (text: string, longest: number, at: number): string => {
  const start = Math.floor(at * Math.max(0, text.length - longest));
  return text.slice(start, start + longest);
};

/** Changes that no reader would notice, and that leave every answer as it is. */
const HARMLESS: Readonly<Record<string, (text: string) => string>> = {
  'carriage returns': (text) => text.replace(/\r?\n/g, '\r\n'),
  'blank lines behind it': (text) => `${text}\n\n\n`,
  'blank lines before it': (text) => `\n\n${text}`,
  'a byte order mark': (text) => `\uFEFF${text}`,
  colours: (text) =>
    text
      .split('\n')
      .map((line) => `\u001b[31m${line}\u001b[0m`)
      .join('\n'),
};

/** A text, and the sample whose answer it must keep, if any. */
export interface Case {
  readonly text: string;
  readonly like: string | null;
}

/** A damaged sample of at most about `longest` characters. */
const damaged = (longest: number): fc.Arbitrary<Case> =>
  fc
    .record({
      text: sample,
      other: sample,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    })
    .map(({ text, other, at, steps }) => ({
      like: null,
      text: steps
        .reduce(
          (from, { by, seed }) =>
            (mutations[by] as (typeof mutations)[string])(
              from,
              diceOf(seed),
              stretch(other, longest, at),
            ).slice(0, longest * 4),
          stretch(text, longest, at),
        )
        .slice(0, longest * 2),
    }));

const dressed: fc.Arbitrary<Case> = fc
  .record({ text: sample, by: fc.uniqueArray(fc.constantFrom(...Object.keys(HARMLESS)), { minLength: 1 }) })
  .map(({ text, by }) => ({
    like: text,
    text: by.reduce((from, name) => (HARMLESS[name] as (typeof HARMLESS)[string])(from), text),
  }));

export const cases = (longest: number): fc.Arbitrary<Case> =>
  fc.oneof(
    { weight: 12, arbitrary: damaged(longest) },
    { weight: 2, arbitrary: pastes.map((text) => ({ text: text.slice(0, longest * 2), like: null })) },
    { weight: 1, arbitrary: dressed },
  );
