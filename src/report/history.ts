import type { Client } from '../catalogue/define.ts';
import { duration } from './duration.ts';

/**
 * What a client does before its error appears, from its recorded retry curve; null when that is unknown.
 * Total wait without jitter: the sum of min(base · factor^n, cap) over its repeats.
 */
export function clientHistory({ name, retries: curve }: Pick<Client, 'name' | 'retries'>): string | null {
  if (!curve) return null;
  if (curve.retries === 0) return `${name} does not repeat a failed request by default.`;
  let total = 0;
  for (let n = 0; n < curve.retries; n++)
    total += Math.min(curve.baseSeconds * curve.factor ** n, curve.capSeconds);
  const times = curve.retries === 1 ? 'once' : `${curve.retries} times`;
  return `${name} repeats a failed request ${times} by default, waiting about ${total < 10 ? `${total} s` : duration(total)} in all, before it gives up.`;
}
