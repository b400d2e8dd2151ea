import { spendCapEnds } from '../../facts/limits.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const raise: Step = { text: 'Raise or remove the limit in the Console.' };
const orWait: Step = { text: 'Or wait for the date in the message.' };

export default defineError({
  id: 'spend-limit',
  statuses: [429, 400],
  errorTypes: ['rate_limit_error', 'invalid_request_error'],
  title: 'Spend limit reached',
  summary:
    'A limit on money, not on speed, stops the requests. They fail until somebody raises it or its period ends.',
  side: 'account',
  retry: 'stop',
  steps: [
    { text: 'Stop the retries: they cannot succeed.' },
    { text: 'Read in the message and in error.details.error_code whose limit it is.' },
    { text: 'Raise it in the billing settings of the Console, or ask its owner.' },
  ],
  dont: ['Do not treat it as a rate limit: back-off cannot help.'],
  settle: { ask: 'What do error.details.error_code and the date in the message say?', command: null },
  snippet: 'rate-limit',
  variants: {
    tier: {
      title: 'Monthly spend cap of your tier',
      summary: `Your organisation crossed the monthly cap of its API tier. Requests fail until ${spendCapEnds.value}, or until the tier changes.`,
      steps: [
        { text: 'Stop the retries, and ask for a higher tier on the limits page of the Console.' },
        { text: 'Carry urgent work over to another platform that serves Claude.' },
      ],
      settle: null,
    },
    contract: {
      title: 'Spend limit of your contract',
      summary: 'The spend limit in your contract with Anthropic is reached.',
      steps: [{ text: 'Stop the retries, and talk to your account team at Anthropic.' }],
      settle: null,
    },
    own: {
      title: 'Spend limit that your organisation set',
      summary:
        'Your organisation reached the spend limit that it set itself. The request is fine, whatever the error type says.',
      steps: [raise, orWait],
      settle: null,
    },
    workspace: {
      title: 'Spend limit of the workspace',
      summary: 'The workspace of this key reached the spend limit set for it. Other workspaces may go on.',
      steps: [raise, orWait],
      settle: null,
    },
    'linked-organization': {
      title: 'Spend limit of the linked organisation',
      summary: 'The customer organisation that pays for the request reached its spend limit or lacks credit.',
      steps: [{ text: 'Tell that organisation: only it can raise its limit or add credit.' }],
      settle: null,
    },
    gateway: {
      title: 'Spend limit of your gateway',
      summary: 'The gateway in front of the API stops you at a limit of its operator, or cannot check it.',
      steps: [{ text: 'Ask the operator of the gateway to raise the limit.' }, orWait],
      settle: null,
    },
  },
  signals,
});
