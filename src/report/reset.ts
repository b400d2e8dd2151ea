import type { Reset } from '../engine/types.ts';
import { duration } from './duration.ts';

const DAY = 86_400_000;

/** Minutes by which a zone is ahead of UTC at an instant. */
function offsetOf(zone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = (
    ['year', 'month', 'day', 'hour', 'minute'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Math.round((Date.UTC(year, month - 1, day, hour, minute) - at) / 60_000);
}

/** The instant at which a zone's clocks show a time; in the hour that summer time skips, the one after. */
function instantOf(zone: string, shown: number): number {
  const guess = shown - offsetOf(zone, shown) * 60_000;
  return shown - offsetOf(zone, guess) * 60_000;
}

const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/**
 * The instant a limit ends: the next time the clock shows what the text says.
 * @param now milliseconds since the epoch; `reader` is the zone for a clock without its own.
 * @returns milliseconds since the epoch, or null when nothing is named or the zone is unknown.
 */
export function resetInstant({ at, clock, zone }: Reset, now: number, reader: string): number | null {
  if (at !== null) return Date.parse(at);
  const used = zone ?? reader;
  if (clock === null || !isZone(used)) return null;
  const local = new Date(now + offsetOf(used, now) * 60_000);
  const on = (year: number, month: number, day: number): number =>
    instantOf(used, Date.UTC(year, month, day, clock.hour, clock.minute));
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate()];
  if (clock.month !== null && clock.day !== null) {
    const dates = [year - 1, year, year + 1].map((y) => on(y, clock.month ?? 0, clock.day ?? 1));
    return dates.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? null;
  }
  const ahead = clock.weekday === null ? 0 : (clock.weekday - local.getUTCDay() + 7) % 7;
  const next = on(year, month, day + ahead);
  if (next > now) return next;
  return on(year, month, day + ahead + (clock.weekday === null ? 1 : 7));
}

/**
 * When a limit ends, in the reader's zone: "Thursday, 26 November at 12:30, in 3 h 20 min".
 * @param locale of the words for the date; undefined means the reader's own.
 */
export function resetWords(reset: Reset | null, now: number, reader: string, locale?: string): string | null {
  const instant = reset && resetInstant(reset, now, reader);
  if (instant === null || reset === null) return null;
  const date = new Intl.DateTimeFormat(locale, {
    timeZone: reader,
    ...(Math.abs(instant - now) < DAY / 2 ? {} : { weekday: 'long', day: 'numeric', month: 'long' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(instant);
  const left = instant > now ? `in ${duration((instant - now) / 1000)}` : 'which has passed';
  const doubt = reset.at === null && reset.zone === null ? ', if the text was printed in your time zone' : '';
  return `The limit ends at ${date} in your time zone, ${left}${doubt}.`;
}
