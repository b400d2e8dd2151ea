import { header } from '../../catalogue/http.ts';
import { spanOf, type Artifact } from './artifact.ts';
import { matches } from '../pattern.ts';

/** Seconds between two HTTP dates, or null. Both come from the same answer, so no clock is needed. */
function secondsBetween(date: string | undefined, until: string): number | null {
  const from = Date.parse(date ?? '');
  const to = Date.parse(until);
  return Number.isNaN(from) || Number.isNaN(to) || to < from ? null : Math.round((to - from) / 1000);
}

/** Longest wait that is believed, in seconds: eight days, more than a weekly limit. */
const MAX_WAIT = 691_200;

/** Reads known headers from raw answers, curl output and the dumps of clients; also the wait they name. */
export function readHeaders(text: string): Artifact[] {
  const found: Artifact[] = [];
  let date: string | undefined;
  for (const match of matches(header, text)) {
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim().replace(/,$/, '');
    const span = spanOf(match);
    found.push({ kind: 'header', name, value, ...span });
    if (name === 'date') date = value;
    if (name.startsWith('retry-after')) {
      const number = /^\d{1,9}(?:\.\d+)?(?=\s*s?\b|$)/.exec(value)?.[0];
      const seconds =
        number === undefined
          ? secondsBetween(date, value)
          : Number(number) / (name.endsWith('-ms') ? 1000 : 1);
      if (seconds !== null && seconds <= MAX_WAIT)
        found.push({ kind: 'retryAfter', value: seconds, ...span });
    }
  }
  return found;
}
