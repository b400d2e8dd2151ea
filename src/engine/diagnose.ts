import type { Diagnosis } from './types.ts';

/**
 * Reads a pasted text and says what it is.
 * Pure: no clock, no network, no storage; the same text always gives the same answer.
 */
export function diagnose(text: string): Diagnosis {
  return {
    schema: 1,
    kind: 'unknown',
    certainty: 'possible',
    status: null,
    errorType: null,
    errorCode: null,
    message: null,
    requestId: null,
    model: null,
    platform: 'unknown',
    origin: 'unknown',
    client: null,
    retryAfterSeconds: null,
    attempt: null,
    evidence: [],
    ruledOut: [],
    settle: null,
    also: [],
    redactions: [],
    advice: {
      side: null,
      retry: null,
      waitSeconds: null,
      title: 'Unknown',
      summary: '',
      steps: [],
      dont: [],
      snippet: null,
      language: null,
      page: null,
      statusPage: null,
      owner: '',
    },
    input: { length: text.length, read: text.length },
  };
}
