import { primary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

const PAGE: readonly SourceId[] = ['batches'];
/** The rate-limits page was last read in full on this date. */
const LIMITS = { verifiedOn: '2026-08-22', reviewAfterDays: 120 };

export const discountPercent = fact(50, primary('%', 'of the standard price that a batch costs', PAGE));
export const usualHours = fact(1, primary('hour', 'within which most batches finish', PAGE));
export const expiryHours = fact(24, primary('hours', 'after which unfinished batch items expire', PAGE));
export const resultDays = fact(29, primary('days', 'for which batch results can be downloaded', PAGE));
export const maxRequests = fact(100_000, primary('requests', 'in one batch at most', PAGE));
export const maxMegabytes = fact(256, primary('MB', 'in one batch at most', PAGE));
export const customIdPattern = fact('^[a-zA-Z0-9_-]{1,64}$', primary('', 'form of a custom_id', PAGE));
export const createMethod = fact(
  'client.messages.batches.create',
  primary('', 'method that creates a batch in Python and TypeScript', ['batches', 'sdk-typescript']),
);
export const queueStart = fact(
  200_000,
  primary('requests', 'that may wait in the batch queue on the Start tier', ['rate-limits'], LIMITS),
);
export const longOutputBeta = fact(
  'output-300k-2026-03-24',
  primary('', 'beta header with which a batch may write up to 300,000 tokens an item', ['models-overview']),
);
export const queueBuild = fact(
  300_000,
  primary('requests', 'that may wait in the batch queue on the Build tier', ['rate-limits'], LIMITS),
);
export const queueScale = fact(
  500_000,
  primary('requests', 'that may wait in the batch queue on the Scale tier', ['rate-limits'], LIMITS),
);
export const callsStart = fact(
  1_000,
  primary('calls per minute', 'to the Batches endpoints on the Start tier', ['rate-limits'], LIMITS),
);
export const callsBuild = fact(
  2_000,
  primary('calls per minute', 'to the Batches endpoints on the Build tier', ['rate-limits'], LIMITS),
);
export const callsScale = fact(
  4_000,
  primary('calls per minute', 'to the Batches endpoints on the Scale tier', ['rate-limits'], LIMITS),
);
export const longOutputTokens = fact(
  300_000,
  primary('tokens', 'that an item may write with the beta for long output', ['models-overview']),
);
