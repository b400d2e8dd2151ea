import { definePage } from '../define.ts';

export default definePage({
  id: 'overloaded',
  description:
    'overloaded_error on a Claude call means capacity is short for everyone. How long to retry, when to switch model, what never helps.',
  why: [
    'The API refuses requests when demand exceeds its capacity. The refusal concerns all users and is not charged.',
    'Claude Code states that capacity is tracked per model, so another model can pass while one is overloaded.',
    'Inside a stream the same failure arrives as an error event after HTTP 200, and no SDK repeats it.',
  ],
  lookAlikes: [],
  related: ['internal-server-error', 'service-unavailable', 'rate-limit', 'gateway-timeout'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
