import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'billing',
  statuses: [402, 400],
  errorTypes: ['billing_error', 'invalid_request_error'],
  title: 'Billing problem',
  summary: 'The account behind the key cannot pay for the request. The request itself is not at fault.',
  side: 'account',
  retry: 'stop',
  now: 'Check credit and payment details of the organisation that owns the key.',
  steps: [
    { text: 'Check which organisation owns the key: credit in another organisation does not count.' },
    { text: 'Add credit or mend the payment details in the billing settings of the Console.' },
    { text: 'Then repeat.' },
  ],
  dont: [
    'Do not retry before the account is in order.',
    'Do not change the request, whatever the error type says.',
  ],
  settle: { ask: 'Does the billing page of the organisation that owns this key show credit?', command: null },
  snippet: null,
  variants: {},
  signals,
});
