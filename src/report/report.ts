import type { Diagnosis, Reset } from '../engine/types.ts';
import { duration } from './duration.ts';
import { triedWords } from './history.ts';
import { hiddenIn, masked, redactionCounts } from './mask.ts';
import { retryWords, sideWords } from '../catalogue/words.ts';
import { CERTAINTY_WORDS, PLATFORM_WORDS } from './words.ts';

/** A report before it has a notation. `code` marks words taken from the pasted text. */
export interface Report {
  readonly title: string;
  /** Who owns the failure and gets the report. */
  readonly to: string;
  readonly fields: readonly { readonly name: string; readonly value: string; readonly code?: boolean }[];
  readonly evidence: readonly { readonly quote: string; readonly says: string }[];
  readonly ruledOut: readonly string[];
  readonly redacted: readonly string[];
}

interface ReportContext {
  /** The pasted text; only evidence quotes of it enter the report, with secrets masked. */
  readonly text: string;
  /** Name of the client, as its maker writes it. */
  readonly clientName: string | null;
  readonly now: Date;
}

/** Longest quote in a report, in UTF-16 code units. */
const QUOTE_MAX = 240;

/** What the party that owns the failure needs to know, and nothing else from the paste. */
export function report(d: Diagnosis, { text, clientName, now }: ReportContext): Report {
  const fields: { name: string; value: string; code?: boolean }[] = [];
  const add = (name: string, value: string | number | null | undefined, code = false): void => {
    if (value !== null && value !== undefined && value !== '')
      fields.push({ name, value: oneLine(String(value)), code });
  };
  add('Written (UTC)', `${now.toISOString().slice(0, 19).replace('T', ' ')}`);
  add('Verdict', `${d.advice.title} (${CERTAINTY_WORDS[d.certainty].toLowerCase()})`);
  add('Side', d.advice.side && sideWords[d.advice.side].label);
  add('Status', d.status);
  add('Error type', d.errorType, true);
  add('Error code', d.errorCode, true);
  add('Request id', d.requestId ?? 'not in the text', d.requestId !== null);
  add('Model', d.model, true);
  add('Answered by', d.origin);
  add('Platform', d.platform === 'unknown' ? null : PLATFORM_WORDS[d.platform]);
  add('Client', clientName ?? d.client);
  add(
    'Attempt',
    d.attempt && (d.attempt.of === null ? d.attempt.number : `${d.attempt.number} of ${d.attempt.of}`),
  );
  add('Before that', triedWords(d, clientName ?? d.client ?? 'The client'));
  add('Limit ends', d.reset && written(d.reset));
  add('Retry', d.advice.retry && retryWords[d.advice.retry].label);
  add('Wait named by the server', d.retryAfterSeconds === null ? 'none' : duration(d.retryAfterSeconds));
  return {
    title: d.status === null ? d.advice.title : `${d.status} ${d.advice.title}`,
    to: d.advice.owner,
    fields,
    evidence: d.evidence.map((e) => ({
      quote: shorten(oneLine(masked(text, e, hiddenIn(d)))),
      says: e.says,
    })),
    ruledOut: d.ruledOut.map((r) => `${r.kind}: ${r.because}`),
    redacted: redactionCounts(d.redactions).map(({ what, count }) => `${count} × ${what}`),
  };
}

/** When a limit ends, as the text says it: the reader of a report may sit in another zone. */
const written = ({ at, clock, zone }: Reset): string =>
  at ??
  `${clock?.hour ?? 0}:${String(clock?.minute ?? 0).padStart(2, '0')}${zone === null ? '' : ` (${zone})`}`;

const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim();
const shorten = (s: string): string => (s.length > QUOTE_MAX ? `${s.slice(0, QUOTE_MAX)} …` : s);
