import { definePage } from '../define.ts';

export default definePage({
  id: 'usage-limit',
  description:
    'The session or weekly limit of a Claude subscription is used up: which limit it is, when it resets, how to go on now.',
  now: 'Wait until the reset time, or go on with usage credits or an API key.',
  why: [
    'A subscription has a rolling five-hour allowance and weekly allowances. They are counted for the account, over claude.ai, the desktop app and Claude Code together.',
    'The session and weekly allowances are shared by all models. Some models have a weekly allowance of their own as well; when only that one is used up, another model still works.',
    'Past the allowance, usage credits carry on if they are turned on. Earlier versions called them extra usage.',
    'Anthropic publishes no fixed number of messages. API keys have other limits and are not affected.',
  ],
  lookAlikes: [
    {
      text: 'API Error: Server is temporarily limiting requests (not your usage limit) · Rate limited',
      is: 'rate-limit',
      because: 'The server throttles for a moment. The allowance of the plan is not used up.',
    },
    {
      text: 'Credit balance is too low',
      is: 'billing',
      because: 'Claude Code runs on an API key whose prepaid credit is used up, not on a subscription.',
    },
  ],
  related: ['rate-limit', 'spend-limit', 'billing'],
  sources: [
    'claude-code-errors',
    'claude-code-package',
    'issue-cc-4048',
    'issue-cc-9046',
    'issue-cc-18078',
    'issue-cc-28818',
    'issue-cc-37594',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
