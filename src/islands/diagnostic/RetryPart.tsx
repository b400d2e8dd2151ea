import { duration } from '../../report/duration.ts';
import { retryWords } from '../../catalogue/words.ts';
import type { Answer } from './answer.ts';
import { Countdown } from './Countdown.tsx';

interface Props {
  readonly answer: Answer;
  /** When the verdict appeared, in milliseconds since the epoch. */
  readonly since: number;
}

/** Whether to repeat, how long to wait, and what the client has already tried. */
export function RetryPart({ answer: { diagnosis, client, reset }, since }: Props) {
  const { advice, retryAfterSeconds, attempt, tried } = diagnosis;
  if (!advice.retry) return null;
  const words = retryWords[advice.retry];
  const named = advice.waitSeconds ?? retryAfterSeconds;
  const helps = advice.retry === 'back-off' || advice.retry === 'wait';
  return (
    <section class="dx-retry" data-retry={advice.retry}>
      <h3>
        <span class="dx-over">Retry</span>
        {words.label}
      </h3>
      <p>{words.says}</p>
      {named !== null && helps && <Countdown key={`${named} ${since}`} seconds={named} from={since} />}
      {named !== null && !helps && (
        <p>The server named a wait of {duration(named)}. Waiting alone does not cure this error.</p>
      )}
      {reset && <p>{reset}</p>}
      {attempt && (
        <p>
          The text shows attempt {attempt.number}
          {attempt.of === null ? '' : ` of ${attempt.of}`}.
        </p>
      )}
      {client?.history && (
        <p class="dx-quiet">
          {client.history}
          {helps && tried?.rideOut && (
            <>
              {' '}
              To ride out {tried.rideOut.seconds / 60} min: <code>{tried.rideOut.setting}</code>
            </>
          )}
        </p>
      )}
    </section>
  );
}
