import { STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'gateway-timeout',
  statuses: [504],
  errorTypes: ['timeout_error'],
  title: 'Gateway timeout',
  summary:
    'The request took too long, and the API or a hop in front of it gave up. Long answers without streaming are the usual case.',
  side: 'service',
  retry: 'back-off',
  now: 'Repeat once; if it times out again, stream the answer.',
  steps: [
    { text: 'Stream the answer, so that bytes flow while the model works.' },
    { text: 'Ask for less in one request: smaller input, lower max_tokens, or several calls.' },
    { text: 'Send long work that can wait as a Message Batch.' },
    { text: 'If short requests fail too, check the published status.', command: STATUS },
  ],
  dont: ['Do not repeat the same long request without streaming: it meets the same limit.'],
  settle: {
    ask: 'Does a short request with the same model pass? Then the length of this one is the cause.',
    command: null,
  },
  snippet: 'stream',
  variants: {},
  signals,
});
