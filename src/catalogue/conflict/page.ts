import { definePage } from '../define.ts';

export default definePage({
  id: 'conflict',
  description:
    'conflict_error on a Claude call: two callers changed the same object, or the name is taken. How to repeat safely.',
  why: [
    'The request fits an older state of the object, another change is running, or a unique name is in use.',
    'The SDKs repeat this status by default, which helps when the object was only busy.',
  ],
  lookAlikes: [],
  related: ['invalid-request', 'not-found'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
