import fc from 'fast-check';
import { diagnose } from '../../src/engine/diagnose.ts';
import { cases, type Case } from './cases.ts';
import { offence } from './holds.ts';
import { smallest } from './shrink.ts';

/** Cases that share a seed. */
export const BLOCK = 1000;

/** Kinds of the samples as they are, for many cases ask again. */
const kinds = new Map<string, string>();

function kindOf(sample: string): string {
  let kind = kinds.get(sample);
  if (kind === undefined) kinds.set(sample, (kind = diagnose(sample).kind));
  return kind;
}

function judge({ text, like }: Case): string | null {
  try {
    if (like === null) return offence(text);
    const { kind } = diagnose(text);
    return kind === kindOf(like) ? null : `is ${kind} and was ${kindOf(like)} before it was dressed`;
  } catch (error) {
    return `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/**
 * Runs the cases of one seed.
 * @param longest characters of a sample that are used
 * @returns what failed, with the seed and the smallest text found, or null
 */
export function runBlock(seed: number, longest: number, count = BLOCK): string | null {
  const { failed, counterexample } = fc.check(
    fc.property(cases(longest), (one) => judge(one) === null),
    { seed, numRuns: count, endOnFailure: true },
  );
  const one = counterexample?.[0];
  if (!failed || one === undefined) return null;
  const text =
    one.like === null
      ? smallest(one.text, (shorter) => judge({ text: shorter, like: null }) !== null)
      : one.text;
  return `seed ${seed}: ${judge({ ...one, text })}\n  text: ${JSON.stringify(text)}`;
}
