import { apiKeyVariable } from '../../facts/claude-code.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const owner: Step = {
  text: 'Find out which organisation owns the key: credit of another one does not count.',
};

export default defineError({
  id: 'billing',
  statuses: [402, 400],
  errorTypes: ['billing_error', 'invalid_request_error'],
  title: 'Billing problem',
  summary: 'The account behind the key cannot pay for the request. The request itself is fine.',
  side: 'account',
  retry: 'stop',
  steps: [owner, { text: 'Add credit or mend the payment details in the billing settings of the Console.' }],
  dont: ['Do not change the request.'],
  settle: { ask: 'Does the billing page of the organisation that owns this key show credit?', command: null },
  snippet: null,
  variants: {
    credit: {
      title: 'Credit balance too low',
      summary:
        'The prepaid credit of the organisation that owns the key is used up. The request is fine, whatever the error type says.',
      steps: [
        owner,
        { text: 'Buy credit in the billing settings of the Console.' },
        { text: `In Claude Code with a subscription, unset ${apiKeyVariable.value}, which overrides it.` },
      ],
    },
    payment: {
      title: 'Payment problem',
      summary: 'Payment or billing details of the account, or of a linked organisation, are not in order.',
      steps: [{ text: 'Check the payment method and open invoices in the billing settings of the Console.' }],
    },
    'relay-balance': {
      title: 'No balance left at the relay',
      summary: 'The router or relay answered: your account there has no credit.',
      steps: [{ text: 'Add credit at that service, or use a key of another one.' }],
      settle: null,
    },
  },
  signals,
});
