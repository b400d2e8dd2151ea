import type { ErrorEntry } from '../catalogue/define.ts';
import type { Diagnosis } from '../engine/types.ts';
import type { Shared } from './share.ts';

/** The verdict behind a shared link: the catalogue's advice, with everything a text would have told left open. */
export function sharedDiagnosis({ kind, variant }: Shared, entry: ErrorEntry): Diagnosis {
  const v = (variant === null ? undefined : entry.variants[variant]) ?? {};
  return {
    schema: 1,
    kind,
    certainty: 'possible',
    status: entry.statuses[0] ?? null,
    errorType: entry.errorTypes[0] ?? null,
    errorCode: null,
    message: null,
    requestId: null,
    model: null,
    platform: 'unknown',
    origin: '',
    client: null,
    retryAfterSeconds: null,
    attempt: null,
    reset: null,
    tried: null,
    evidence: [],
    ruledOut: [],
    settle: v.settle === undefined ? entry.settle : v.settle,
    also: [],
    redactions: [],
    advice: {
      side: v.side ?? entry.side,
      retry: v.retry ?? entry.retry,
      waitSeconds: null,
      title: v.title ?? entry.title,
      summary: v.summary ?? entry.summary,
      steps: [...(v.steps ?? entry.steps)],
      dont: [...(v.dont ?? entry.dont)],
      snippet: entry.snippet,
      language: null,
      page: `/errors/${entry.id}/`,
      statusPage: null,
      owner: '',
    },
    input: { length: 0, read: 0, unread: [] },
  };
}
