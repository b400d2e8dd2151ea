import { definePage } from '../define.ts';

export default definePage({
  id: 'gateway-timeout',
  description:
    'timeout_error or a 504 page on a Claude call: stream the answer, split the work, or send it as a batch.',
  why: [
    'The API documents this status for a request that timed out while it was processed.',
    'A page of the content delivery network with the same status means that the edge stopped waiting. Without streaming no byte flows while the model works.',
  ],
  lookAlikes: [],
  related: ['request-timeout', 'service-unavailable', 'bad-gateway', 'edge-error'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
