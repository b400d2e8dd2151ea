import { EMPTY, notAnError, partly } from './lines.ts';
import type { Reading } from './reader.ts';

/** What stands beside and below the box. */
export interface Sheet {
  readonly reading: Reading | null;
  /** Whether the reading deserves a verdict card; a text that is no error gets only a line. */
  readonly verdict: boolean;
  /** When this verdict first appeared, in milliseconds since the epoch. */
  readonly since: number;
  /** The one visible line below the box, or an empty string. */
  readonly line: string;
}

export const EMPTY_SHEET: Sheet = { reading: null, verdict: false, since: 0, line: EMPTY };

/** The sheet after a new reading. An unchanged verdict keeps its moment, so that its countdown runs on. */
export function nextSheet(before: Sheet, reading: Reading, note: string | null, now: number): Sheet {
  const { diagnosis } = reading;
  const verdict = diagnosis.kind !== 'no-error';
  const same = before.reading !== null && identity(before.reading) === identity(reading);
  const cut = diagnosis.input.read < diagnosis.input.length;
  return {
    reading,
    verdict,
    since: same ? before.since : now,
    line: note ?? (verdict ? (cut ? partly(diagnosis) : '') : notAnError(diagnosis)),
  };
}

const identity = ({ diagnosis: d }: Reading): string =>
  [d.kind, d.status, d.advice.waitSeconds, d.retryAfterSeconds, d.requestId].join(' ');
