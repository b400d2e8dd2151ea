import { definePage } from '../define.ts';

export default definePage({
  id: 'usage-limit',
  description:
    'The session or weekly limit of a Claude subscription is used up: when it resets and how to continue now.',
  why: [
    'A subscription has a rolling five-hour allowance and weekly allowances, shared by every app that signs in to the account.',
    'Some models have a weekly allowance of their own. Then another model still works.',
  ],
  lookAlikes: [],
  related: ['rate-limit', 'spend-limit', 'billing'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
