import type { Client, RetryCurve } from '../catalogue/define.ts';
import type { Fields } from './fields.ts';
import type { Tried } from './types.ts';

/** How long a failure is to be ridden out, in seconds: most passing ones are over by then. */
const RIDE_OUT = 600;
/** No client accepts more repeats than this as a sensible number. */
const MOST = 1000;

/** Seconds before repeat `n`, counted from 0 and without jitter. */
const pause = ({ baseSeconds, factor, capSeconds }: NonNullable<RetryCurve['delay']>, n: number): number =>
  Math.min(baseSeconds * factor ** n, capSeconds ?? Number.POSITIVE_INFINITY);

/** Seconds waited before the first `repeats` repeats; null when the curve has no delays. */
function waited({ delay }: RetryCurve, repeats: number): number | null {
  if (delay === null) return null;
  let total = 0;
  for (let n = 0; n < repeats; n++) total += pause(delay, n);
  return total;
}

/** The setting with which the waits add up to `seconds`; null when the delays or the setting are not known. */
function rideOut(curve: RetryCurve | null, seconds: number): Tried['rideOut'] {
  if (curve === null) return null;
  const { delay, setting, limit } = curve;
  if (setting === null || delay === null) return null;
  let repeats = 0;
  for (let total = 0; repeats < MOST && total < seconds; repeats++) total += pause(delay, repeats);
  if (limit !== undefined && repeats > limit.retries) return { seconds, setting: limit.beyond };
  return { seconds, setting: setting.replace('#', String(repeats)) };
}

/**
 * What the client had done when it printed the text, and what rides the failure out where repeating helps.
 * An attempt that the text names outweighs the default; a client that names the next attempt has not given up.
 */
export function triedBy(
  client: Client | null,
  { attempt, status }: Pick<Fields, 'attempt' | 'status'>,
  helps: boolean,
): Tried | null {
  const curve = client?.retries ?? null;
  if (curve === null && attempt === null) return null;
  const repeats = attempt === null ? (curve?.retries ?? 0) : Math.max(0, attempt.number - 1);
  return {
    repeats,
    waitedSeconds: curve === null ? null : waited(curve, repeats),
    gaveUp: attempt === null || attempt.last,
    rideOut: !helps || curve?.only?.includes(status ?? 0) === false ? null : rideOut(curve, RIDE_OUT),
  };
}
