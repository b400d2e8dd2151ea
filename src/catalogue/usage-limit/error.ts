import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'usage-limit',
  statuses: [],
  errorTypes: [],
  title: 'Subscription usage limit reached',
  summary:
    'The allowance of your Claude subscription is used up until the stated time. API keys are not affected.',
  side: 'account',
  retry: 'wait',
  now: 'Wait until the reset time, or continue on usage credits or an API key.',
  steps: [
    { text: 'Wait until the reset time in the message.' },
    { text: 'Turn on usage credits to continue now; in Claude Code run /usage-credits.' },
    { text: 'Or sign in with an API key, which is billed by tokens.' },
  ],
  dont: ['Do not sign out and in again: the allowance belongs to the account, on every device.'],
  settle: { ask: 'Which limit is it, and when does it reset?', command: null },
  snippet: null,
  variants: {},
  signals,
});
