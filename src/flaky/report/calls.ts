import type { Seen } from '../types.ts';

/** What a client tried for one answer: the same request until it succeeded or was given up. */
export type Call = readonly Seen[];

const sameRequest = (a: Seen, b: Seen): boolean =>
  a.method === b.method && a.path === b.path && a.body === b.body;

/** SDKs count their repeats in this header, the first attempt being 0. */
const countOf = ({ headers }: Seen): number | null => {
  const value = headers['x-stainless-retry-count'];
  return value === undefined || !/^\d{1,4}$/.test(value) ? null : Number(value);
};

const continues = (call: Call, next: Seen): boolean => {
  const last = call.at(-1);
  // A request that arrives while the last one is unanswered runs beside it.
  if (last === undefined || last.ok || last.end === null || last.end.at > next.at) return false;
  const [before, now] = [countOf(last), countOf(next)];
  return sameRequest(last, next) && (now === null ? before === null : now === (before ?? -1) + 1);
};

/**
 * Sorts requests into calls. A request repeats an earlier one when it is the same to the byte, the
 * earlier one failed, and the count that SDKs send goes up by one.
 */
export const callsOf = (requests: readonly Seen[]): Call[] => {
  const calls: Seen[][] = [];
  for (const seen of requests) {
    const call = calls.findLast((candidate) => continues(candidate, seen));
    if (call === undefined) calls.push([seen]);
    else call.push(seen);
  }
  return calls;
};

/** Milliseconds from the end of one attempt to the arrival of the next. */
export const gapBetween = (before: Seen, after: Seen): number =>
  Math.max(0, after.at - (before.end?.at ?? before.at));
