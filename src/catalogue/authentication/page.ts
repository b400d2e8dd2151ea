import { definePage } from '../define.ts';

export default definePage({
  id: 'authentication',
  description:
    'authentication_error on a Claude call: test the key for free, then find the stale, missing or revoked credential.',
  why: [
    'The API answered, so the way to it is open. It did not accept the credential.',
    'A key in the environment can override the one you think you use. A login can expire or be revoked.',
    'Calls straight from a browser are refused with the same status.',
  ],
  lookAlikes: [],
  related: ['permission', 'billing', 'not-found'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
