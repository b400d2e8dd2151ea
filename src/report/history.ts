import type { Tried } from '../engine/types.ts';
import { duration } from './duration.ts';

const seconds = (value: number): string =>
  value < 10 ? `${Math.round(value * 10) / 10} s` : duration(value);
const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);

/**
 * What the client had done when it printed the text; null when that is not known. The waits are
 * those of its published curve, without jitter.
 */
export function triedWords({ tried }: { readonly tried: Tried | null }, name: string): string | null {
  if (tried === null) return null;
  const { repeats, waitedSeconds, gaveUp } = tried;
  if (repeats === 0)
    return gaveUp ? `${name} does not repeat a failed call by default.` : `${name} is still trying.`;
  const waits = waitedSeconds === null ? '' : `, waiting about ${seconds(waitedSeconds)} in all`;
  return gaveUp
    ? `${name} had repeated the call ${times(repeats)}${waits}, and gave up.`
    : `${name} had repeated the call ${times(repeats)}${waits}, and goes on.`;
}
