import { answer, json } from '../answer.ts';
import { apiHeaders } from '../headers.ts';
import { batchId } from '../ids.ts';
import type { Answer, Ask } from '../types.ts';
import { envelope } from './first-party.ts';
import { messageAnswer } from './messages.ts';
import { pageOf } from './page.ts';

interface Item {
  readonly custom_id: string;
  readonly params: { readonly model?: string };
}

interface Batch {
  readonly id: string;
  readonly items: readonly Item[];
  readonly created: Date;
  cancelled: Date | null;
  ended: Date | null;
  /** Polls that still answer `in_progress` or `canceling`. */
  pollsLeft: number;
}

type Outcome = 'succeeded' | 'errored' | 'expired' | 'canceled';

const DAY_MS = 86_400_000;

const isItem = (value: unknown): value is Item =>
  typeof value === 'object' &&
  value !== null &&
  'custom_id' in value &&
  typeof value.custom_id === 'string' &&
  'params' in value &&
  typeof value.params === 'object' &&
  value.params !== null;

/**
 * An in-memory Message Batches API. Items whose `custom_id` starts with `overloaded`, `invalid`
 * or `expired` end that way; every other item succeeds, or is cancelled with its batch.
 */
export class Batches {
  readonly #batches = new Map<string, Batch>();
  readonly #polls: number;

  /** @param polls status requests after creation that still answer `in_progress` */
  constructor(polls: number) {
    this.#polls = polls;
  }

  /** Null when the body holds no list of requests. */
  create(ask: Ask, body: Readonly<Record<string, unknown>>): Answer | null {
    const { requests } = body;
    if (!Array.isArray(requests) || requests.length === 0 || !requests.every(isItem)) return null;
    const batch: Batch = {
      id: batchId(ask.requestId),
      items: requests,
      created: ask.now,
      cancelled: null,
      ended: null,
      pollsLeft: this.#polls,
    };
    this.#batches.set(batch.id, batch);
    return this.#told(ask, batch);
  }

  list(ask: Ask): Answer {
    const newestFirst = [...this.#batches.values()].toReversed().map((batch) => this.#view(ask, batch));
    return json(200, pageOf(newestFirst, ask.path), { headers: apiHeaders(ask) });
  }

  retrieve(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined) return null;
    const seen = this.#told(ask, batch);
    batch.pollsLeft = Math.max(0, batch.pollsLeft - 1);
    return seen;
  }

  cancel(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined) return null;
    if (batch.ended === null) {
      batch.cancelled ??= ask.now;
      batch.pollsLeft = Math.max(1, batch.pollsLeft);
    }
    return this.#told(ask, batch);
  }

  remove(ask: Ask, id: string): Answer | null {
    return this.#batches.delete(id)
      ? json(200, { id, type: 'message_batch_deleted' }, { headers: apiHeaders(ask) })
      : null;
  }

  /** Null before the batch has ended. */
  results(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined || batch.pollsLeft > 0) return null;
    const lines = batch.items.map(
      (item) => `${JSON.stringify({ custom_id: item.custom_id, result: this.#result(ask, batch, item) })}\n`,
    );
    return answer(200, 'application/x-jsonl', lines.toReversed(), { headers: apiHeaders(ask) });
  }

  #outcome({ cancelled }: Batch, { custom_id: name }: Item): Outcome {
    if (cancelled !== null) return 'canceled';
    if (name.startsWith('expired')) return 'expired';
    return /^(overloaded|invalid)/.test(name) ? 'errored' : 'succeeded';
  }

  #result(ask: Ask, batch: Batch, item: Item): unknown {
    const type = this.#outcome(batch, item);
    if (type === 'succeeded') {
      const body = messageAnswer({ ...ask, stream: false, model: item.params.model ?? '' }).body.join('');
      return { type, message: JSON.parse(body) as unknown };
    }
    if (type !== 'errored') return { type };
    const error = item.custom_id.startsWith('overloaded')
      ? envelope('overloaded_error', 'Overloaded', ask.requestId)
      : envelope('invalid_request_error', 'max_tokens: Field required', ask.requestId);
    return { type, error };
  }

  #told(ask: Ask, batch: Batch): Answer {
    return json(200, this.#view(ask, batch), { headers: apiHeaders(ask) });
  }

  #view(ask: Ask, batch: Batch) {
    const done = batch.pollsLeft === 0;
    if (done) batch.ended ??= ask.now;
    const count = (outcome: Outcome): number =>
      done ? batch.items.filter((item) => this.#outcome(batch, item) === outcome).length : 0;
    return {
      id: batch.id,
      type: 'message_batch',
      processing_status: done ? 'ended' : batch.cancelled === null ? 'in_progress' : 'canceling',
      request_counts: {
        processing: done ? 0 : batch.items.length,
        succeeded: count('succeeded'),
        errored: count('errored'),
        canceled: count('canceled'),
        expired: count('expired'),
      },
      created_at: batch.created.toISOString(),
      expires_at: new Date(batch.created.getTime() + DAY_MS).toISOString(),
      ended_at: batch.ended?.toISOString() ?? null,
      cancel_initiated_at: batch.cancelled?.toISOString() ?? null,
      archived_at: null,
      results_url: done ? `${ask.options['origin'] ?? ''}/v1/messages/batches/${batch.id}/results` : null,
    };
  }
}
