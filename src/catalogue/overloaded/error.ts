import { STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'overloaded',
  statuses: [529],
  errorTypes: ['overloaded_error'],
  title: 'Overloaded',
  summary:
    'The Claude API is short of capacity for all users at this moment. It is not your quota, your key or your request.',
  side: 'service',
  retry: 'back-off',
  now: 'Repeat with growing, jittered gaps; if it lasts, switch to another model.',
  steps: [
    {
      text: 'Repeat with back-off and jitter; obey retry-after when it is there. Raise the retry count of the SDK for work that can wait.',
    },
    { text: 'Switch to another model: the shortage can be confined to one.', page: '/models/quiz/' },
    { text: 'Move work that can wait to Message Batches, or to another platform that serves Claude.' },
    { text: 'Check the published status. Overloads are reported while the page is green.', command: STATUS },
  ],
  dont: [
    'Do not ask for a higher rate limit: it does not create capacity.',
    'Do not retry without pauses: everyone else is retrying too.',
  ],
  settle: null,
  snippet: 'retry',
  variants: {},
  signals,
});
