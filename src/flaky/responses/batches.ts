import { answer, json } from '../answer.ts';
import { apiHeaders } from '../headers.ts';
import { batchId } from '../ids.ts';
import type { Answer, Ask } from '../types.ts';
import { envelope } from './first-party.ts';
import { messageAnswer } from './messages.ts';

interface Item {
  readonly custom_id: string;
  readonly params: { readonly model?: string };
}

interface Batch {
  readonly id: string;
  readonly items: readonly Item[];
  readonly created: Date;
  cancelled: boolean;
  /** Polls that still answer `in_progress`. */
  pollsLeft: number;
}

/**
 * An in-memory Message Batches API. Items whose `custom_id` starts with `overloaded`, `invalid`
 * or `expired` end that way; every other item succeeds.
 */
export class Batches {
  readonly #batches = new Map<string, Batch>();
  readonly #polls: number;

  /** @param polls status requests after creation that still answer `in_progress` */
  constructor(polls: number) {
    this.#polls = polls;
  }

  create(ask: Ask, body: string): Answer | null {
    const items = (JSON.parse(body) as { requests?: Item[] }).requests;
    if (!Array.isArray(items)) return null;
    const batch: Batch = {
      id: batchId(ask.requestId),
      items,
      created: ask.now,
      cancelled: false,
      pollsLeft: this.#polls,
    };
    this.#batches.set(batch.id, batch);
    return json(200, this.#view(ask, batch), { headers: apiHeaders(ask) });
  }

  list(ask: Ask): Answer {
    const data = [...this.#batches.values()].map((b) => this.#view(ask, b));
    return json(200, { data, has_more: false, first_id: null, last_id: null }, { headers: apiHeaders(ask) });
  }

  retrieve(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined) return null;
    const seen = json(200, this.#view(ask, batch), { headers: apiHeaders(ask) });
    batch.pollsLeft = Math.max(0, batch.pollsLeft - 1);
    return seen;
  }

  cancel(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined) return null;
    batch.cancelled = true;
    return json(
      200,
      { ...this.#view(ask, batch), processing_status: 'canceling' },
      { headers: apiHeaders(ask) },
    );
  }

  results(ask: Ask, id: string): Answer | null {
    const batch = this.#batches.get(id);
    if (batch === undefined || batch.pollsLeft > 0) return null;
    const lines = batch.items.map(
      (item) => `${JSON.stringify({ custom_id: item.custom_id, result: this.#result(ask, item) })}\n`,
    );
    return answer(200, 'application/x-jsonl', lines.toReversed(), { headers: apiHeaders(ask) });
  }

  #outcome(item: Item): 'succeeded' | 'errored' | 'expired' {
    if (item.custom_id.startsWith('expired')) return 'expired';
    return /^(overloaded|invalid)/.test(item.custom_id) ? 'errored' : 'succeeded';
  }

  #result(ask: Ask, item: Item): unknown {
    const type = this.#outcome(item);
    if (type === 'succeeded') {
      const body = messageAnswer({ ...ask, stream: false, model: item.params.model ?? '' }).body.join('');
      return { type, message: JSON.parse(body) as unknown };
    }
    if (type === 'expired') return { type };
    const error = item.custom_id.startsWith('overloaded')
      ? envelope('overloaded_error', 'Overloaded', ask.requestId)
      : envelope('invalid_request_error', 'max_tokens: Field required', ask.requestId);
    return { type, error };
  }

  #view(ask: Ask, batch: Batch): Record<string, unknown> {
    const done = batch.pollsLeft === 0 || batch.cancelled;
    const count = (outcome: string): number =>
      done ? batch.items.filter((i) => this.#outcome(i) === outcome).length : 0;
    return {
      id: batch.id,
      type: 'message_batch',
      processing_status: done ? 'ended' : 'in_progress',
      request_counts: {
        processing: done ? 0 : batch.items.length,
        succeeded: count('succeeded'),
        errored: count('errored'),
        canceled: 0,
        expired: count('expired'),
      },
      created_at: batch.created.toISOString(),
      expires_at: new Date(batch.created.getTime() + 86_400_000).toISOString(),
      ended_at: done ? ask.now.toISOString() : null,
      cancel_initiated_at: batch.cancelled ? ask.now.toISOString() : null,
      archived_at: null,
      results_url: done ? `${ask.options['origin'] ?? ''}/v1/messages/batches/${batch.id}/results` : null,
    };
  }
}
