import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'spend-limit',
  statuses: [429, 400],
  errorTypes: ['rate_limit_error', 'invalid_request_error'],
  title: 'Spend limit reached',
  summary:
    'A limit on money, not on speed, stops your organisation or workspace. Every request fails until the limit is raised or its period ends.',
  side: 'account',
  retry: 'stop',
  now: 'Stop retrying and raise the limit, or wait for the date in the message.',
  steps: [
    { text: 'Stop the retries: they cannot succeed.' },
    { text: 'Read whose limit it is in the message and in error.details.error_code.' },
    { text: 'Raise that limit in the billing settings of the Console, or ask who owns it.' },
  ],
  dont: ['Do not treat it as a rate limit: it comes without a wait that would help.'],
  settle: { ask: 'What do error.details.error_code and the date in the message say?', command: null },
  snippet: 'rate-limit',
  variants: {},
  signals,
});
