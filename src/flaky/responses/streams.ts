import { answer, json } from '../answer.ts';
import type { Answer, Ask, Ending, Scenario } from '../types.ts';
import { apiHeaders } from '../headers.ts';
import { envelope } from './first-party.ts';
import { event, messageAnswer, opening, streamHeaders } from './messages.ts';

/** Pieces of text that arrive before the failure; `after=0` in a script fails before the first. */
const deltas = (ask: Ask): number => Number(ask.options['after'] ?? '3');

const broken = (ask: Ask, last: string[], ending: Ending): Answer =>
  answer(200, '', [...opening(ask, deltas(ask)), ...last], { headers: streamHeaders(ask), ending });

/** An error event after the stream has begun; without a stream, the status it would have been. */
const streamError = (name: string, status: number, type: string, message: string): Scenario => ({
  name,
  says: `200, then an SSE error event: ${type}`,
  answer: (ask) =>
    ask.stream
      ? broken(ask, [event('error', envelope(type, message, ask.requestId, null))], 'end')
      : json(status, envelope(type, message, ask.requestId), { headers: apiHeaders(ask) }),
});

/** Half a JSON body, for requests that did not ask for a stream. */
const halfBody = (ask: Ask, ending: Ending): Answer =>
  answer(200, 'application/json', '{"id":"msg_01', {
    headers: { ...apiHeaders(ask), 'content-length': '400' },
    ending,
  });

const interrupted = (name: string, ending: Ending, says: string): Scenario => ({
  name,
  says,
  answer: (ask) => (ask.stream ? broken(ask, [], ending) : halfBody(ask, ending)),
});

/** Failures after the status 200 has already been sent. */
export const streams: readonly Scenario[] = [
  streamError('stream-overloaded', 529, 'overloaded_error', 'Overloaded'),
  streamError('stream-api-error', 500, 'api_error', 'Internal server error'),
  streamError('stream-timeout', 504, 'timeout_error', 'Request timed out'),
  streamError(
    'stream-rate-limit',
    429,
    'rate_limit_error',
    "This request would exceed your account's rate limit. Please try again later.",
  ),
  {
    name: 'stream-slow',
    says: '200, a stream with a second between its parts; gap= says how much',
    answer: (ask) => ({ ...messageAnswer(ask), gapMs: 1000 }),
  },
  interrupted('stream-cut', 'cut', '200, then the connection closes in mid-answer'),
  interrupted('stream-reset', 'reset', '200, then a TCP reset in mid-answer'),
  interrupted('stream-stall', 'hang', '200, then silence in mid-answer'),
];
