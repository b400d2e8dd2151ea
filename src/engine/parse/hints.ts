import { spanOf, type Artifact } from './artifact.ts';
import { matches } from '../pattern.ts';

const TITLE = /<title>([^<]{1,300})<\/title>/gi;
/** Waits that a server or gateway writes into its body. A client's own "Retrying in" is not one. */
const BODY_WAIT =
  /["']?\b(?:retry_after|retryAfter|retry_after_seconds|retryDelay)(_ms)?["']?\s*[:=]\s*\[?["']?(\d{1,7}(?:\.\d+)?)(ms|s)?\b/g;
/** The same in a sentence. What a client announces of itself is "retrying" or "will retry". */
const SAID_WAIT =
  /(?:\bplease (?:wait|retry|try)[^.\n\d]{0,30}|\b(?<!will )(?:retry|try again) (?:after|in) |\u8bf7[^\d\n]{0,12})(\d{1,6}(?:\.\d+)?) ?(?:(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b|\u79d2)/gi;
const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600 };
const ATTEMPTS = [
  /\battempt[ #]+(\d{1,4})(?:\s*(?:\/|of)\s*(\d{1,4}))?/gi,
  /\bRetry (\d{1,3})\s*(?:\/|of)\s*(\d{1,3})/gi,
];
/** The client stopped after so many attempts, or after so many repeats. */
const LAST =
  /\b(?:(?:Failed|giving up|gave up) after (\d{1,3}) (?:attempts|tries)\b|attempts["']?: (\d{1,3}),\s{0,9}["']?totalRetryDelay|(?:reached max retries|Retried): (?<repeats>\d{1,3})\b)/gi;

/** Reads page titles, waits named in a body, and how often a client had tried. */
export function readHints(text: string): Artifact[] {
  const found: Artifact[] = [];
  for (const match of matches(TITLE, text)) {
    found.push({
      kind: 'title',
      value: (match[1] ?? '').trim(),
      ...spanOf(match),
    });
  }
  for (const match of matches(BODY_WAIT, text)) {
    const milliseconds = match[1] !== undefined || match[3] === 'ms';
    const value = Number(match[2]) / (milliseconds ? 1000 : 1);
    found.push({ kind: 'retryAfter', value, ...spanOf(match) });
  }
  for (const match of matches(SAID_WAIT, text)) {
    const unit = (match[2] ?? 's').toLowerCase();
    const value =
      Number(match[1]) *
      ((unit.startsWith('mi') && unit.includes('l')) || unit === 'ms'
        ? 0.001
        : (SECONDS[unit[0] ?? 's'] ?? 1));
    found.push({ kind: 'retryAfter', value, ...spanOf(match) });
  }
  for (const match of ATTEMPTS.flatMap((find) => [...matches(find, text)])) {
    const of = match[2] === undefined ? null : Number(match[2]);
    found.push({
      kind: 'attempt',
      number: Number(match[1]),
      of,
      last: false,
      ...spanOf(match),
    });
  }
  for (const match of matches(LAST, text)) {
    const repeats = match.groups?.['repeats'];
    const number = repeats === undefined ? Number(match[1] ?? match[2]) : Number(repeats) + 1;
    found.push({
      kind: 'attempt',
      number,
      of: repeats === undefined ? null : number,
      last: true,
      ...spanOf(match),
    });
  }
  return found;
}
