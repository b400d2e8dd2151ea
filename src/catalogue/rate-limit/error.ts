import { SHOW_HEADERS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'rate-limit',
  statuses: [429],
  errorTypes: ['rate_limit_error'],
  title: 'Rate limit reached',
  summary:
    'Your organisation sent more than its limit allows in a short time. The request was refused and can be repeated after the stated wait.',
  side: 'account',
  retry: 'wait',
  now: 'Wait as long as retry-after says, then repeat with fewer requests at once.',
  steps: [
    {
      text: 'Wait the seconds that retry-after names, plus a little jitter. An earlier attempt fails as well.',
    },
    { text: 'Send fewer requests at once and spread them evenly.' },
    { text: 'Read the remaining budget in the anthropic-ratelimit headers before it reaches zero.' },
    {
      text: 'Cache the common prefix of your prompts, move what can wait to Message Batches, or spread over models.',
    },
  ],
  dont: [
    'Do not retry before the stated time.',
    'Do not create more keys: limits belong to the organisation.',
  ],
  settle: {
    ask: 'Does the body hold error.details.error_code? A spend code means that waiting cannot help.',
    command: SHOW_HEADERS,
  },
  snippet: 'rate-limit',
  variants: {},
  signals,
});
