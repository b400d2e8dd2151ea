import type { Diagnosis } from '../../src/engine/types.ts';

/** A rate limit with a masked key inside its evidence. */
export const TEXT = 'x-api-key: sk-SECRET\nHTTP/1.1 429\n{"type":"rate_limit_error"}\nretry-after: 75';

const span = (part: string): { start: number; end: number } => {
  const start = TEXT.indexOf(part);
  return { start, end: start + part.length };
};

export const DIAGNOSIS: Diagnosis = {
  schema: 1,
  kind: 'rate-limit',
  certainty: 'certain',
  status: 429,
  errorType: 'rate_limit_error',
  errorCode: null,
  message: null,
  requestId: 'req_011',
  model: null,
  platform: 'anthropic',
  origin: 'the Claude API',
  client: 'python-sdk',
  retryAfterSeconds: 75,
  attempt: { number: 3, of: 10, last: false },
  reset: null,
  tried: { repeats: 2, waitedSeconds: 1.5, gaveUp: false, rideOut: null },
  evidence: [
    {
      ...span('x-api-key: sk-SECRET\nHTTP/1.1 429'),
      quote: 'x',
      says: 'The status is 429.',
      weight: 'strong',
      signal: 'rate-limit/status',
    },
    {
      ...span('rate_limit_error'),
      quote: 'rate_limit_error',
      says: 'The type names a rate limit.',
      weight: 'decisive',
      signal: 'rate-limit/type',
    },
  ],
  ruledOut: [{ kind: 'spend-limit', because: 'A wait is named.' }],
  settle: null,
  also: [],
  redactions: [{ ...span('sk-SECRET'), what: 'API key' }],
  advice: {
    side: 'account',
    retry: 'wait',
    waitSeconds: 75,
    title: 'Rate limit reached',
    summary: 'Too much at once.',
    steps: [],
    dont: [],
    snippet: 'rate-limit',
    language: 'python',
    page: '/errors/rate-limit/',
    statusPage: null,
    owner: 'Your own team',
  },
  input: { length: TEXT.length, read: TEXT.length, unread: [] },
};
