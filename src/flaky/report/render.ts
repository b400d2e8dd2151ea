import type { AttemptSummary, CallSummary, Summary } from './summary.ts';

/** Calls shown one by one; the sums cover all. */
const MAX_CALLS = 20;

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const kept = ({ wait }: AttemptSummary): string => {
  if (wait === null) return '';
  const asked = `retry-after ${seconds(wait.askedMs)}`;
  if (wait.waitedMs === null) return `${asked}: did not come back`;
  const early = wait.askedMs - wait.waitedMs;
  return wait.obeyed ? `${asked}: obeyed` : `${asked}: came back ${seconds(early)} too early`;
};

const attemptLine = (attempt: AttemptSummary): string => {
  const { at, status, scenario, repeats, gapMs, hungUp, useless } = attempt;
  const notes = [
    gapMs === null ? '' : `after ${seconds(gapMs)}`,
    repeats === 'restarted' ? 'counted anew' : '',
    kept(attempt),
    useless ? 'a useless repeat' : '',
    hungUp ? 'the client hung up' : '',
  ].filter((note) => note !== '');
  const answered = `${status === 0 ? '---' : status} ${scenario}`;
  return `  ${seconds(at).padStart(9)}  ${answered}${notes.length === 0 ? '' : `  (${notes.join('; ')})`}`;
};

const callLines = ({ method, path, model, attempts, succeeded }: CallSummary, index: number): string[] => [
  '',
  `call ${index + 1}: ${method} ${path}${model === '' ? '' : ` ${model}`}, ${counted(attempts.length, 'attempt')}, ` +
    (succeeded ? 'succeeded' : 'failed'),
  ...attempts.map(attemptLine),
];

const attemptsLine = (calls: readonly CallSummary[]): string => {
  const counts = calls.map(({ attempts }) => attempts.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const failed = calls.filter(({ succeeded }) => !succeeded).length;
  const span = least === most ? String(most) : `${least} to ${most}`;
  return `attempts a call: ${span}; ${counted(failed, 'call')} failed in the end`;
};

const gapsLine = (calls: readonly CallSummary[]): string => {
  const gaps = calls.flatMap(({ attempts }) =>
    attempts.flatMap(({ gapMs }) => (gapMs === null ? [] : [gapMs])),
  );
  if (gaps.length === 0) return 'gaps: none, nothing was repeated';
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return `gaps: ${seconds(Math.min(...gaps))} to ${seconds(Math.max(...gaps))}, ${seconds(total)} in all`;
};

/** Where a repeat and a new call look the same from here, the reader has to know which was assumed. */
const assumedLines = ({ repeats: { alike, restarted } }: Summary): string[] => [
  ...(alike === 0
    ? []
    : [
        `taken for repeats: ${counted(alike, 'request')} without a counter, the same again after a failure; ` +
          'a new call would look no different',
      ]),
  ...(restarted === 0
    ? []
    : [
        `taken for loops: ${counted(restarted, 'time')} an SDK counted anew after a failure; ` +
          'a program started again would look no different',
      ]),
];

const retryAfterLine = ({ retryAfter: { sent, followed, obeyed } }: Summary): string => {
  if (sent === 0) return 'retry-after: never sent';
  if (followed === 0) return `retry-after: sent ${counted(sent, 'time')}, and the client did not come back`;
  return `retry-after: obeyed ${obeyed} of ${counted(followed, 'time')}`;
};

/** What a client did, as lines for people. */
export const renderSummary = (summary: Summary): string => {
  const { requests, calls, statuses, uselessRepeats, hungUp } = summary;
  if (requests === 0) return 'no request arrived';
  const answers = Object.entries(statuses)
    .map(([status, count]) => `${status === '0' ? 'no answer' : status} × ${count}`)
    .join(', ');
  const hidden = calls.length - MAX_CALLS;
  return [
    `${counted(requests, 'request')} in ${counted(calls.length, 'call')}: ${answers}`,
    attemptsLine(calls),
    gapsLine(calls),
    ...assumedLines(summary),
    retryAfterLine(summary),
    ...(uselessRepeats > 0
      ? [`useless repeats: ${uselessRepeats}, after answers that no repeat can change`]
      : []),
    ...(hungUp > 0 ? [`hung up: ${counted(hungUp, 'time')}, before the answer was complete`] : []),
    ...calls.slice(0, MAX_CALLS).flatMap(callLines),
    ...(hidden > 0 ? ['', `and ${counted(hidden, 'more call')}`] : []),
  ].join('\n');
};
