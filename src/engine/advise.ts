import { answers } from '../catalogue/answers.ts';
import { codeRows } from '../catalogue/codes.ts';
import type { ErrorEntry, Settle, Variant } from '../catalogue/define.ts';
import type { NO_DIAGNOSIS } from '../catalogue/ids.ts';
import type { Attribution } from './attribute.ts';
import type { Candidate } from './classify.ts';
import { byWeight } from './score.ts';
import type { Advice } from './types.ts';

/** The variant named by the weightiest observation that names one. */
export function variantOf({ entry, hits }: Candidate): Variant {
  const named = hits
    .filter(({ signal }) => signal.variant !== undefined)
    .sort((a, b) => byWeight(a.signal, b.signal) || b.start - a.start)[0];
  return entry.variants[named?.signal.variant ?? ''] ?? {};
}

/** Whether clients repeat such a call by themselves. */
export const isRepeated = (candidate: Candidate): boolean =>
  candidate.entry.clientRepeats === true && variantOf(candidate).clientRepeats !== false;

/** What the reader should do about an error. */
export function advise(
  candidate: Candidate,
  { origin, client }: Attribution,
  waitSeconds: number | null,
  errorCode: string | null,
): { advice: Advice; settle: Settle | null } {
  const { entry } = candidate;
  const variant = variantOfCode(entry, errorCode) ?? variantOf(candidate);
  const retry = variant.retry ?? entry.retry;
  return {
    advice: {
      side: variant.side ?? entry.side,
      retry,
      waitSeconds: retry === 'stop' || retry === 'change' ? null : waitSeconds,
      title: variant.title ?? entry.title,
      summary: variant.summary ?? entry.summary,
      steps: [...(variant.steps ?? entry.steps)],
      dont: [...(variant.dont ?? entry.dont)],
      snippet: entry.snippet,
      language: client?.who.language ?? null,
      page: pageOf(entry),
      statusPage: origin?.who.statusPage ?? null,
      owner: origin?.who.owner ?? 'whoever runs the service that answered',
    },
    settle: variant.settle === undefined ? entry.settle : variant.settle,
  };
}

/** What the table of error codes says, when the code belongs to the error and no variant tells more. */
function variantOfCode({ id, title }: ErrorEntry, errorCode: string | null): Variant | null {
  const row = codeRows.get(errorCode ?? '');
  if (row === undefined || row.error !== id || row.todo === '') return null;
  const { code, retry, todo } = row;
  return {
    title: `${title}: ${code.replaceAll('_', ' ')}`,
    retry,
    steps: [{ text: todo }, { text: 'See what the code means.', page: `${CODES}#${code}` }],
    ...(retry === 'change' || retry === 'stop' ? {} : { dont: [] }),
    settle: null,
  };
}

/** Page of the table; every code is an anchor of it. */
const CODES = '/errors/codes/';

const pageOf = ({ id }: ErrorEntry): string => `/errors/${id}/`;

/** What is said when there is no diagnosis. */
export function adviseNothing(
  kind: (typeof NO_DIAGNOSIS)[number],
  { route, client }: Attribution,
): {
  advice: Advice;
  settle: Settle;
} {
  const { title, steps, known, ...plain } = answers[kind];
  const { summary, settle } = (route ?? client) === null ? plain : (known ?? plain);
  return {
    advice: {
      side: null,
      retry: null,
      waitSeconds: null,
      title,
      summary,
      steps: [...steps],
      dont: [],
      snippet: null,
      language: null,
      page: null,
      statusPage: null,
      owner: '',
    },
    settle,
  };
}
