import { matches } from '../pattern.ts';
import { spanOf, type ArtifactOf } from './artifact.ts';

/** Seconds since 1970, as old terminals and headers give the end of a limit. */
const EPOCH = /\blimit reached\|(\d{10})\b|-unified-(?:\w{2,12}-)?reset["']?\s*[:=]\s*["']?(\d{10})\b/g;
/** A date with the year. */
const DATED =
  /\b(?:access on|resets?(?: at| on)?|until)\s+(\d{4}-\d\d-\d\d)[T ]+(?:at )?(\d\d:\d\d)(?::\d\d)?\s*(?:UTC|Z\b)/gi;
/** A time of day, perhaps with a weekday or a day of the month before it and a zone in brackets behind. */
const CLOCK =
  /\b(?:resets?|until)\s+(?:at\s+|on\s+)?(?:(sun|mon|tue|wed|thu|fri|sat)[a-z]{0,6},?\s+(?:at\s+)?)?(?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(?:at\s+)?)?(\d{1,2})(?::(\d\d))?\s?(am|pm)?(?![\d:-])(?:\s*\(([A-Za-z]+(?:[/_+-][A-Za-z0-9]+){0,4})\))?/gi;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const indexIn = (names: readonly string[], name: string | undefined): number | null =>
  name === undefined ? null : names.indexOf(name.toLowerCase());

/** Reads when a limit ends. A time of day without its zone is that of the machine that printed it. */
export function readResets(text: string): ArtifactOf<'reset'>[] {
  const found: ArtifactOf<'reset'>[] = [];
  for (const match of matches(EPOCH, text)) {
    const at = new Date(Number(match[1] ?? match[2]) * 1000).toISOString();
    found.push({ kind: 'reset', value: { at, clock: null, zone: null }, ...spanOf(match) });
  }
  for (const match of matches(DATED, text)) {
    const time = Date.parse(`${match[1] ?? ''}T${match[2] ?? ''}Z`);
    if (Number.isNaN(time)) continue;
    const at = new Date(time).toISOString();
    found.push({ kind: 'reset', value: { at, clock: null, zone: null }, ...spanOf(match) });
  }
  for (const match of matches(CLOCK, text)) {
    const [, weekday, month, day, hours = '', minutes, half, zone] = match;
    const hour = Number(hours);
    if ((half === undefined && minutes === undefined) || hour > (half === undefined ? 23 : 12)) continue;
    found.push({
      kind: 'reset',
      value: {
        at: null,
        clock: {
          weekday: indexIn(WEEKDAYS, weekday),
          month: indexIn(MONTHS, month),
          day: day === undefined ? null : Number(day),
          hour: half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0),
          minute: Number(minutes ?? 0),
        },
        zone: zone ?? null,
      },
      ...spanOf(match),
    });
  }
  return found;
}
