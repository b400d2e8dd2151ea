import { definePage } from '../define.ts';

export default definePage({
  id: 'internal-server-error',
  description:
    'api_error on a Claude call is a fault inside the service. Retry with back-off, keep the request id, know when to report.',
  why: [
    'An unexpected failure inside the service ends the request. The cause is not visible from outside.',
    'Some answers with this status carry the message Overloaded. They are a shortage of capacity under another number.',
  ],
  lookAlikes: [],
  related: ['overloaded', 'service-unavailable', 'bad-gateway', 'gateway-timeout'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
