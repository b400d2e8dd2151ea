import { definePage } from '../define.ts';

export default definePage({
  id: 'billing',
  description:
    'The account cannot pay for Claude calls: empty credit or payment problem, and why it may look like an invalid request.',
  why: [
    'Prepaid credit that runs out answers with 400 and invalid_request_error, so only the message tells it from a faulty request.',
    'A payment problem answers with 402 and billing_error.',
  ],
  lookAlikes: [],
  related: ['spend-limit', 'authentication', 'permission'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
