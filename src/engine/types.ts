import type { Retry, Side, SnippetTopic, Step, Weight } from '../catalogue/define.ts';
import type { Kind, Platform } from '../catalogue/ids.ts';

export type { Kind, Platform };

/** Half-open range of UTF-16 code units in the original text. */
export interface Span {
  start: number;
  end: number;
}

export type Certainty = 'certain' | 'likely' | 'possible';

export interface Evidence extends Span {
  /** `text.slice(start, end)` of the original text. */
  quote: string;
  says: string;
  weight: Weight;
  /** `owner/signal`, for example `overloaded/type`. */
  signal: string;
}

export interface Redaction extends Span {
  /** Kind of secret, never its value. */
  what: string;
}

/** When a limit ends, as the text says it. Whoever shows it turns it into the reader's own time. */
export interface Reset {
  /** The instant, ISO 8601 in UTC, when the text names one. */
  at: string | null;
  /** Otherwise a time of day: weekday from Sunday and month from January, both from 0; hour from 0 to 23. */
  clock: {
    weekday: number | null;
    month: number | null;
    day: number | null;
    hour: number;
    minute: number;
  } | null;
  /** Zone of the clock as the text names it; null means that of the machine that printed the text. */
  zone: string | null;
}

/** What the client had done when it printed the text, by its own words or its known retry curve. */
export interface Tried {
  /** Repeats after the first attempt. */
  repeats: number;
  /** Seconds waited between them, without jitter; null when the curve is not known. */
  waitedSeconds: number | null;
  /** Whether the client has stopped; false while the text shows it going on. */
  gaveUp: boolean;
  /** Code or configuration with which the client waits about so many seconds in all; null when none is known. */
  rideOut: { seconds: number; setting: string } | null;
}

export interface Advice {
  side: Side | null;
  retry: Retry | null;
  /** Seconds to wait before repeating; null when no server named a time. */
  waitSeconds: number | null;
  title: string;
  summary: string;
  steps: Step[];
  dont: string[];
  snippet: SnippetTopic | null;
  language: string | null;
  /** Site path of the error's page, or null when there is no diagnosis. */
  page: string | null;
  statusPage: string | null;
  /** Who owns the failure and gets the report. */
  owner: string;
}

/** The product's real interface: one versioned JSON value. */
export interface Diagnosis {
  schema: 1;
  kind: Kind;
  certainty: Certainty;
  /** HTTP status as found in the text. */
  status: number | null;
  /** For example `overloaded_error`, `ThrottlingException`, `RESOURCE_EXHAUSTED`. */
  errorType: string | null;
  /** `error.details.error_code`. */
  errorCode: string | null;
  message: string | null;
  /** `req_…` or `x-amzn-RequestId`; a `cf-ray` is not one. */
  requestId: string | null;
  model: string | null;
  platform: Platform;
  /** Who wrote the bytes, in words. */
  origin: string;
  /** Id of the client that printed the text. */
  client: string | null;
  /** Only what a server or gateway said, not a client's own back-off. */
  retryAfterSeconds: number | null;
  /** The attempt the text names; `last` when the client stopped after it. */
  attempt: { number: number; of: number | null; last: boolean } | null;
  /** When the limit ends, as the text says it. */
  reset: Reset | null;
  tried: Tried | null;
  evidence: Evidence[];
  ruledOut: { kind: string; because: string }[];
  settle: { ask: string; command: string | null } | null;
  /** Other errors in the same paste. */
  also: ({ kind: string } & Span)[];
  redactions: Redaction[];
  advice: Advice;
  /** Characters of the original text, how many of them were read in full, and the stretches that were not. */
  input: { length: number; read: number; unread: Span[] };
}
