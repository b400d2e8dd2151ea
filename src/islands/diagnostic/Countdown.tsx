import { useEffect, useState } from 'preact/hooks';
import { duration } from '../../report/duration.ts';

interface Props {
  /** Seconds the server named. */
  readonly seconds: number;
  /** When the verdict appeared, in milliseconds since the epoch. */
  readonly from: number;
}

/** Counts the named wait down from the verdict's appearance: when the error itself was printed is not known. */
export function Countdown({ seconds, from }: Props) {
  const [now, setNow] = useState(from);
  const left = Math.min(seconds, seconds - (now - from) / 1_000);
  const over = left <= 0;

  useEffect(() => {
    if (over) return;
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [over, from]);

  const until = new Date(from + seconds * 1_000);
  return (
    <div class="dx-countdown">
      <p class="dx-countdown-line">
        <strong role="timer" aria-live="off">
          {over ? 'The wait is over.' : `${duration(left)} left`}
        </strong>{' '}
        {!over && (
          <progress max={seconds} value={seconds - left} aria-label="Part of the wait that has passed" />
        )}
      </p>
      <p class="dx-quiet">
        The server named {duration(seconds)}. It is counted from the moment this verdict appeared, until{' '}
        <time dateTime={until.toISOString()}>{clock(until, seconds)}</time>. If the error is older, less of it
        is left.
      </p>
      <span class="hidden" role="status">
        {over ? 'The wait the server named is over.' : ''}
      </span>
    </div>
  );
}

/** The reader's own time; with the date when the wait passes a day. */
const clock = (at: Date, seconds: number): string =>
  seconds < 86_400 ? at.toLocaleTimeString() : at.toLocaleString();
