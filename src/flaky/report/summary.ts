import type { Seen } from '../types.ts';
import { callsOf, delivered, gapBetween, type Call, type Repeats } from './calls.ts';
import { askedWait, judge, type Wait } from './obeyed.ts';

/** What a client did; times in milliseconds since the server started. */
export interface Summary {
  readonly requests: number;
  /** How often each status was answered; 0 stands for no HTTP answer. */
  readonly statuses: Readonly<Record<string, number>>;
  readonly retryAfter: {
    readonly sent: number;
    /** How often the client came back after one. */
    readonly followed: number;
    readonly obeyed: number;
  };
  /** Repeats although the answer said, by its header or its status, that they are useless. */
  readonly uselessRepeats: number;
  /** Answers that the client did not wait for. */
  readonly hungUp: number;
  /** Repeats by how they are known; all but `counted` might be new calls. */
  readonly repeats: Readonly<Record<Repeats, number>>;
  readonly calls: readonly CallSummary[];
}

export interface CallSummary {
  readonly method: string;
  readonly path: string;
  readonly model: string;
  readonly succeeded: boolean;
  readonly attempts: readonly AttemptSummary[];
}

export interface AttemptSummary {
  readonly at: number;
  readonly status: number;
  readonly scenario: string;
  /** How it is known to repeat the attempt before; null for the first. */
  readonly repeats: Repeats | null;
  /** From the end of the attempt before; null for the first. */
  readonly gapMs: number | null;
  /** The wait that this answer asked for, and whether it was kept. */
  readonly wait: Wait | null;
  readonly useless: boolean;
  readonly hungUp: boolean;
}

/** Statuses after which the same request fails again, unless the answer says otherwise. */
const FINAL = new Set([400, 401, 402, 403, 404, 405, 413, 422, 431]);

const isFinal = ({ status, answered: { 'x-should-retry': told } }: Seen): boolean =>
  told === undefined ? FINAL.has(status) : told === 'false';

const summariseCall = (call: Call, startedAt: number): CallSummary => ({
  method: call[0]?.seen.method ?? '',
  path: call[0]?.seen.path ?? '',
  model: call[0]?.seen.model ?? '',
  succeeded: call.some(({ seen }) => delivered(seen)),
  attempts: call.map(({ seen, repeats }, index) => {
    const [before, after] = [call[index - 1]?.seen, call[index + 1]?.seen];
    const asked = seen.ok ? null : askedWait(seen.answered, startedAt + (seen.end?.at ?? seen.at));
    return {
      at: seen.at,
      status: seen.status,
      scenario: seen.scenario,
      repeats,
      gapMs: before === undefined ? null : gapBetween(before, seen),
      wait: asked === null ? null : judge(asked, after === undefined ? null : gapBetween(seen, after)),
      useless: before !== undefined && isFinal(before),
      hungUp: seen.end?.by === 'client',
    };
  }),
});

/**
 * Sums up what the client did.
 * @param startedAt milliseconds since 1970 at which the server started
 */
export const summarise = (requests: readonly Seen[], startedAt: number): Summary => {
  const calls = callsOf(requests, startedAt).map((call) => summariseCall(call, startedAt));
  const attempts = calls.flatMap((call) => call.attempts);
  const waits = attempts.flatMap(({ wait }) => (wait === null ? [] : [wait]));
  const followed = waits.filter(({ waitedMs }) => waitedMs !== null);
  const repeated = (how: Repeats): number => attempts.filter(({ repeats }) => repeats === how).length;
  const statuses: Record<string, number> = {};
  for (const { status } of attempts) statuses[status] = (statuses[status] ?? 0) + 1;
  return {
    requests: requests.length,
    statuses,
    retryAfter: {
      sent: waits.length,
      followed: followed.length,
      obeyed: followed.filter(({ obeyed }) => obeyed).length,
    },
    uselessRepeats: attempts.filter(({ useless }) => useless).length,
    hungUp: attempts.filter(({ hungUp }) => hungUp).length,
    repeats: {
      counted: repeated('counted'),
      restarted: repeated('restarted'),
      alike: repeated('alike'),
    },
    calls,
  };
};
