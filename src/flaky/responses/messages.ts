import { answer, json } from '../answer.ts';
import { apiHeaders, rateLimitHeaders } from '../headers.ts';
import { messageId } from '../ids.ts';
import type { Answer, Ask } from '../types.ts';

/** What the stub model says, in the pieces in which it is streamed. */
export const WORDS = ['Hello', ' from', ' the', ' stub', ' server', '.'] as const;

const USAGE = {
  input_tokens: 11,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: WORDS.length,
  service_tier: 'standard',
} as const;

const message = (ask: Ask, text: string | null): Record<string, unknown> => ({
  id: messageId(ask.requestId),
  type: 'message',
  role: 'assistant',
  model: ask.model,
  content: text === null ? [] : [{ type: 'text', text }],
  stop_reason: text === null ? null : 'end_turn',
  stop_sequence: null,
  usage: text === null ? { ...USAGE, output_tokens: 1 } : USAGE,
});

/** One server-sent event with its blank line. */
export const event = (name: string, data: unknown): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Events up to and including the first `deltas` pieces of text. */
export const opening = (ask: Ask, deltas: number): string[] => [
  event('message_start', { type: 'message_start', message: message(ask, null) }),
  event('content_block_start', {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'text', text: '' },
  }),
  event('ping', { type: 'ping' }),
  ...WORDS.slice(0, deltas).map((text) =>
    event('content_block_delta', {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    }),
  ),
];

const closing = (): string[] => [
  event('content_block_stop', { type: 'content_block_stop', index: 0 }),
  event('message_delta', {
    type: 'message_delta',
    delta: { stop_reason: 'end_turn', stop_sequence: null },
    usage: { output_tokens: WORDS.length },
  }),
  event('message_stop', { type: 'message_stop' }),
];

/** Headers of every streamed answer. */
export const streamHeaders = (ask: Ask): Record<string, string> => ({
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache',
  ...rateLimitHeaders(ask, 'none', 60),
  ...apiHeaders(ask),
});

/** A successful answer to POST /v1/messages, streamed when the body asked for it. */
export const messageAnswer = (ask: Ask): Answer =>
  ask.stream
    ? answer(200, '', [...opening(ask, WORDS.length), ...closing()], { headers: streamHeaders(ask) })
    : json(200, message(ask, WORDS.join('')), {
        headers: { ...rateLimitHeaders(ask, 'none', 60), ...apiHeaders(ask) },
      });

/** A successful answer to POST /v1/messages/count_tokens. */
export const countAnswer = (ask: Ask): Answer =>
  json(200, { input_tokens: USAGE.input_tokens }, { headers: apiHeaders(ask) });
