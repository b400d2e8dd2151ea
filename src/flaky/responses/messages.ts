import { answer, json } from '../answer.ts';
import { apiHeaders, rateLimitHeaders } from '../headers.ts';
import { messageId } from '../ids.ts';
import type { Answer, Ask } from '../types.ts';

/** What the stub model says, one token a piece; longer answers say it again. */
const WORDS = ['Hello', ' from', ' the', ' stub', ' server', '.'] as const;

/** Tokens of an answer whose length nobody has set. */
export const USUAL_TOKENS = WORDS.length;

/** Tokens the answer to a request really has. */
export const producedTokens = ({ outputTokens, maxTokens }: Ask): number => Math.min(outputTokens, maxTokens);

const piece = (index: number): string =>
  `${index > 0 && index % WORDS.length === 0 ? ' ' : ''}${WORDS[index % WORDS.length] ?? ''}`;

/** The first `count` pieces of the stub's answer. */
const pieces = (count: number): string[] => Array.from({ length: count }, (_, index) => piece(index));

const usage = (ask: Ask, outputTokens: number): Record<string, unknown> => ({
  input_tokens: ask.inputTokens,
  cache_creation_input_tokens: 0,
  cache_read_input_tokens: 0,
  output_tokens: outputTokens,
  service_tier: 'standard',
});

const stopReason = (ask: Ask): string => (producedTokens(ask) < ask.outputTokens ? 'max_tokens' : 'end_turn');

const message = (ask: Ask, content: readonly object[], reason: string | null, tokens: number) => ({
  id: messageId(ask.requestId),
  type: 'message',
  role: 'assistant',
  model: ask.model,
  content,
  stop_reason: reason,
  stop_sequence: null,
  usage: usage(ask, tokens),
});

/** The newest models think before they write, so the first block is not the text. */
const THOUGHT = { type: 'thinking', thinking: '', signature: 'c3R1Yg==' };

const whole = (ask: Ask) =>
  message(
    ask,
    [THOUGHT, { type: 'text', text: pieces(producedTokens(ask)).join('') }],
    stopReason(ask),
    producedTokens(ask),
  );

/** One server-sent event with its blank line. */
export const event = (name: string, data: unknown): string =>
  `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Events up to and including the first `deltas` pieces of text. */
export const opening = (ask: Ask, deltas: number): string[] => [
  event('message_start', { type: 'message_start', message: message(ask, [], null, 1) }),
  event('content_block_start', {
    type: 'content_block_start',
    index: 0,
    content_block: { type: 'text', text: '' },
  }),
  event('ping', { type: 'ping' }),
  ...pieces(Math.min(deltas, producedTokens(ask))).map((text) =>
    event('content_block_delta', {
      type: 'content_block_delta',
      index: 0,
      delta: { type: 'text_delta', text },
    }),
  ),
];

const closing = (ask: Ask): string[] => [
  event('content_block_stop', { type: 'content_block_stop', index: 0 }),
  event('message_delta', {
    type: 'message_delta',
    delta: { stop_reason: stopReason(ask), stop_sequence: null },
    usage: { output_tokens: producedTokens(ask) },
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
    ? answer(200, '', [...opening(ask, producedTokens(ask)), ...closing(ask)], {
        headers: streamHeaders(ask),
      })
    : json(200, whole(ask), { headers: { ...rateLimitHeaders(ask, 'none', 60), ...apiHeaders(ask) } });

/** A successful answer to POST /v1/messages/count_tokens. */
export const countAnswer = (ask: Ask): Answer =>
  json(200, { input_tokens: ask.inputTokens }, { headers: apiHeaders(ask) });
