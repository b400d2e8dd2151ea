import { ratioSays, retirementSays } from '../../quiz/explain.ts';
import type { Fallback } from '../../quiz/fallback.ts';
import { price, total } from '../../quiz/format.ts';
import { changesFor, platformsOf } from '../../quiz/switching.ts';
import type { Need, Offer } from '../../quiz/types.ts';
import { ModelId, Sentences } from './ModelId.tsx';

interface Props {
  readonly primary: Offer;
  readonly fallback: Fallback;
  readonly need: Need;
  readonly today: string;
}

/** What to do when the recommended model is overloaded or rate-limited. */
export function FallbackAdvice({ primary, fallback, need, today }: Props) {
  const name = primary.model.name;
  switch (fallback.kind) {
    case 'model': {
      const { model, perRequest, perMonth } = fallback.offer;
      const warning = retirementSays(model, today);
      return (
        <section>
          <h3>When it is overloaded: {model.name}</h3>
          <ModelId id={model.id} />
          <p>
            Its rate limits are separate and capacity is tracked per model, so it may answer when {name} does
            not. That is not guaranteed.
          </p>
          <p>
            {price(perRequest)} a request, {ratioSays(fallback.offer, primary)}; {total(perMonth)} a month if
            every request went there.
          </p>
          {warning && <p class="quiz-flag account">{warning}</p>}
          <h4>What the request must look like for both</h4>
          <Sentences lines={changesFor(primary.model, model)} />
        </section>
      );
    }
    case 'same':
      return (
        <section>
          <h3>When it is overloaded: {name} elsewhere</h3>
          <p>
            The same model, under the quotas of another platform. Whether it shares capacity is not published.
          </p>
          <ul>
            {platformsOf(primary.model, need.batch).map(({ platform, id, note }) => (
              <li key={platform}>
                {platform}: <code>{id}</code>, {note}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'wait':
      return (
        <section>
          <h3>When it is overloaded: wait</h3>
          <p>
            Let the SDK retry with back-off and obey retry-after. Then put the request in a queue, or into
            Message Batches.
          </p>
        </section>
      );
    case 'none':
      return (
        <section>
          <h3>When it is overloaded</h3>
          <p>
            No other model with rate limits of its own fits these answers. Retry with back-off, then queue.
          </p>
        </section>
      );
  }
}
