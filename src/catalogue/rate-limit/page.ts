import { definePage } from '../define.ts';

export default definePage({
  id: 'rate-limit',
  description:
    'rate_limit_error on a Claude call: which limit it was, how long to wait, and how to tell it from a spend limit.',
  why: [
    'Limits are token buckets: they refill continuously and have no fixed minute at which they reset. A short burst can fail although the average is low.',
    'Requests, input tokens and output tokens have their own limits, set for the organisation and for each class of model.',
    'A sharp rise in traffic can meet an acceleration limit below the nominal one.',
  ],
  lookAlikes: [],
  related: ['spend-limit', 'usage-limit', 'overloaded'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
