import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'invalid-request',
  statuses: [400, 422],
  errorTypes: ['invalid_request_error'],
  title: 'Invalid request',
  summary: 'The API read the request and refuses its content. The message names the field.',
  side: 'request',
  retry: 'change',
  now: 'Read the message to its end: it names the field to change.',
  steps: [
    { text: 'Read the field named in the message and compare it with the API reference.' },
    { text: 'Log the exact JSON that was sent, without the key.' },
    { text: 'Remove optional fields until the request passes, then add them one by one.' },
  ],
  dont: ['Do not retry unchanged.'],
  settle: { ask: 'Which field does the message name, and what was sent there?', command: null },
  snippet: null,
  variants: {},
  signals,
});
