import type { Diagnosis } from '../../engine/types.ts';
import { duration } from '../../report/duration.ts';
import { clientHistory } from '../../report/history.ts';
import { retryWords } from '../../catalogue/words.ts';
import { Countdown } from './Countdown.tsx';
import { clientOf } from './names.ts';

interface Props {
  readonly diagnosis: Diagnosis;
  /** When the verdict appeared, in milliseconds since the epoch. */
  readonly since: number;
}

/** Whether to repeat, how long to wait, and what the client has already tried. */
export function RetryPart({ diagnosis, since }: Props) {
  const { advice, retryAfterSeconds, attempt } = diagnosis;
  if (!advice.retry) return null;
  const words = retryWords[advice.retry];
  const named = advice.waitSeconds ?? retryAfterSeconds;
  const helps = advice.retry === 'back-off' || advice.retry === 'wait';
  const client = clientOf(diagnosis.client);
  const history = client && clientHistory(client);
  return (
    <section class="dx-part dx-retry" data-retry={advice.retry}>
      <h3>
        <span class="dx-quiet">Retry </span>
        {words.label}
      </h3>
      <p>{words.says}</p>
      {named !== null && helps && <Countdown key={`${named} ${since}`} seconds={named} from={since} />}
      {named !== null && !helps && (
        <p>The server named a wait of {duration(named)}. Waiting alone does not cure this error.</p>
      )}
      {attempt && (
        <p>
          The text shows attempt {attempt.number}
          {attempt.of === null ? '' : ` of ${attempt.of}`}.
        </p>
      )}
      {helps && history && (
        <p class="dx-quiet">
          {history}
          {client.retries?.setting && (
            <>
              {' '}
              To change that: <code>{client.retries.setting}</code>
            </>
          )}
        </p>
      )}
    </section>
  );
}
