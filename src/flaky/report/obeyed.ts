/** One wait that an answer asked for, and what the client did with it; milliseconds. */
export interface Wait {
  readonly askedMs: number;
  /** Null when the client did not come back. */
  readonly waitedMs: number | null;
  readonly obeyed: boolean;
}

/** Timers may fire a little early, and clocks are rounded. */
const TOLERANCE_MS = 50;

/**
 * Milliseconds that `retry-after-ms` or `retry-after` asks for; null without either.
 * @param now milliseconds since 1970 at which the answer was sent, for the date form
 */
export const askedWait = (headers: Readonly<Record<string, string>>, now: number): number | null => {
  const exact = headers['retry-after-ms'];
  if (exact !== undefined && /^\d+$/.test(exact)) return Number(exact);
  const value = headers['retry-after'];
  if (value === undefined) return null;
  if (/^\d+(?:\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
};

/** Coming back late, or not at all, keeps a wait; coming back early breaks it. */
export const judge = (askedMs: number, waitedMs: number | null): Wait => ({
  askedMs,
  waitedMs,
  obeyed: waitedMs === null || waitedMs + TOLERANCE_MS >= askedMs,
});
