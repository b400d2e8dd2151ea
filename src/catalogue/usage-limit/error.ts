import { creditsCommand, modelCommand } from '../../facts/claude-code.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const credits: Step = {
  text: `To go on now, run ${creditsCommand.value} in Claude Code, or use an API key, billed by tokens.`,
};
const reset: Step = { text: 'Wait until the reset time in the message.' };

export default defineError({
  id: 'usage-limit',
  statuses: [],
  errorTypes: [],
  title: 'Subscription usage limit reached',
  summary: 'The allowance of your Claude subscription is used up for now. API keys are not affected.',
  side: 'account',
  retry: 'wait',
  steps: [reset, credits],
  dont: ['Do not move to another device or app: the allowance belongs to the account.'],
  settle: { ask: 'Which limit does the message name, and when does it reset?', command: null },
  snippet: null,
  variants: {
    session: {
      title: 'Five-hour session limit reached',
      summary: 'The rolling five-hour allowance of your subscription is used up.',
      dont: ['Do not switch the model or device: all of them share this limit.'],
      settle: null,
    },
    weekly: {
      title: 'Weekly limit reached',
      summary: 'The weekly allowance of your subscription is used up.',
      dont: ['Do not switch the model or device: all of them share this limit.'],
      settle: null,
    },
    model: {
      title: 'Limit of one model reached',
      summary: 'The allowance of your subscription for this model is used up. Other models still work.',
      retry: 'change',
      steps: [{ text: `Switch the model with ${modelCommand.value}.` }, reset, credits],
      dont: [],
      settle: null,
    },
    credits: {
      title: 'No usage credits or allowance left',
      summary: 'What pays for usage beyond the plan is used up, disabled or not part of your seat.',
      retry: 'stop',
      steps: [
        { text: 'Add usage credits, or ask the administrator of your organisation.' },
        { text: 'Otherwise wait until the plan itself resets.' },
      ],
      settle: null,
    },
    'long-context': {
      title: 'Long context needs usage credits',
      summary:
        'Your plan does not include the long context window. This is an entitlement, not a rate limit.',
      retry: 'change',
      steps: [
        { text: `Switch to standard context with ${modelCommand.value}.` },
        { text: `Or turn on usage credits with ${creditsCommand.value}.` },
      ],
      dont: ['Do not wait: the same request fails again.'],
      settle: null,
    },
  },
  signals,
});
