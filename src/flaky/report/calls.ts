import type { Seen } from '../types.ts';
import { askedWait } from './obeyed.ts';

/**
 * How an attempt is known to belong to the call of an earlier one. Only `counted` is certain: without a
 * counter, a repeat and a new call that asks the same are the same bytes.
 */
export type Repeats =
  /** The count that SDKs send went up by one. */
  | 'counted'
  /** An SDK began to count anew: a loop around it, or the program started again. */
  | 'restarted'
  /** A client without a counter sent the same request again after a failure. */
  | 'alike';

export interface Attempt {
  readonly seen: Seen;
  /** Null for the first of a call. */
  readonly repeats: Repeats | null;
}

/** What a client tried for one answer: the same request until it succeeded or was given up. */
export type Call = readonly Attempt[];

/**
 * Milliseconds, beyond the wait an answer asked for, after which an uncounted request begins a call of its
 * own. Twice the longest pause that loops are usually given.
 */
export const PAUSE_MS = 120_000;

/** Milliseconds by which a hang-up may be noticed after the request that follows it on another connection. */
const LATE_MS = 50;

/** Whether the client has the answer it wanted. */
export const delivered = ({ ok, end }: Seen): boolean => ok && end?.by !== 'client';

/** What two requests have in common when one can repeat the other: everything but the headers that vary. */
const keyOf = ({ method, path, body, headers }: Seen): string =>
  JSON.stringify([method, path, headers['user-agent'], body]);

/** SDKs count their repeats in this header, the first attempt being 0. */
const countOf = ({ headers }: Seen): number | null => {
  const value = headers['x-stainless-retry-count'];
  return value === undefined || !/^\d{1,4}$/.test(value) ? null : Number(value);
};

/** Milliseconds from the end of one attempt to the arrival of the next. */
export const gapBetween = (before: Seen, after: Seen): number =>
  Math.max(0, after.at - (before.end?.at ?? before.at));

/** Whether an attempt was over when another arrived; one that was not runs beside it. */
const isOver = ({ end }: Seen, next: Seen): boolean =>
  end !== null && end.at <= next.at + (end.by === 'client' ? LATE_MS : 0);

/** Whether a request could be a client's return after a failure, as far as a server can see. */
const comesBack = (last: Seen, next: Seen, startedAt: number): boolean => {
  if (delivered(last) || !isOver(last, next)) return false;
  const asked = askedWait(last.answered, startedAt + (last.end?.at ?? last.at)) ?? 0;
  return gapBetween(last, next) <= asked + PAUSE_MS;
};

const lastOf = (call: Call): Seen => (call.at(-1) as Attempt).seen;

/** Of calls that ask the same, the one that a request goes on with. */
const earlier = (calls: readonly Attempt[][], next: Seen, startedAt: number): Attempt[] | undefined => {
  const count = countOf(next);
  if (count === null)
    return calls.findLast(
      (call) => countOf(lastOf(call)) === null && comesBack(lastOf(call), next, startedAt),
    );
  const counted = calls.filter(
    (call) => count > 0 && countOf(lastOf(call)) === count - 1 && !delivered(lastOf(call)),
  );
  return counted.findLast((call) => isOver(lastOf(call), next)) ?? counted.at(-1);
};

/**
 * Joins calls that ask the same and in which an SDK began to count anew. Where two of them overlap, several
 * clients are at work, and nothing tells whose call came back.
 */
const joinRestarts = (calls: readonly Attempt[][], startedAt: number): Attempt[][] => {
  const apart = calls
    .slice(1)
    .every(([first], index) => isOver(lastOf(calls[index] as Call), (first as Attempt).seen));
  if (!apart) return [...calls];
  const joined: Attempt[][] = [];
  for (const call of calls) {
    const [{ seen: first }, ...rest] = call as [Attempt, ...Attempt[]];
    const before = joined.at(-1);
    const last = before === undefined ? undefined : lastOf(before);
    if (
      last !== undefined &&
      countOf(last) !== null &&
      countOf(first) === 0 &&
      comesBack(last, first, startedAt)
    )
      before?.push({ seen: first, repeats: 'restarted' }, ...rest);
    else joined.push(call);
  }
  return joined;
};

/**
 * Sorts requests into calls, by the arrival of their first attempt. A request repeats an earlier one when it is
 * the same to the byte, from the same program, and the earlier one failed; the count that SDKs send decides
 * where there is one.
 *
 * @param requests in order of arrival
 * @param startedAt milliseconds since 1970 at which the server started
 */
export const callsOf = (requests: readonly Seen[], startedAt: number): Call[] => {
  // Downloaded, this runs in Node 20, which has no Map.groupBy.
  const groups = new Map<string, Seen[]>();
  for (const seen of requests) {
    const key = keyOf(seen);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [seen]);
    else group.push(seen);
  }
  const calls = [...groups.values()].flatMap((group) => {
    const found: Attempt[][] = [];
    for (const seen of group) {
      const call = earlier(found, seen, startedAt);
      if (call === undefined) found.push([{ seen, repeats: null }]);
      else call.push({ seen, repeats: countOf(seen) === null ? 'alike' : 'counted' });
    }
    return joinRestarts(found, startedAt);
  });
  const place = new Map(requests.map((seen, index) => [seen, index]));
  const placeOf = ([first]: Call): number => place.get((first as Attempt).seen) ?? 0;
  return calls.toSorted((a, b) => placeOf(a) - placeOf(b));
};
