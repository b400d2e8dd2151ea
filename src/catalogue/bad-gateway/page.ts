import { definePage } from '../define.ts';

export default definePage({
  id: 'bad-gateway',
  description:
    'A 502 on a Claude call comes from a hop in front of the model. Find the hop, retry with back-off, check your own proxy.',
  why: [
    'A gateway reports that the next server gave it an answer it could not use. The status is not in the error list of the Claude API.',
    'The body is usually HTML of the content delivery network or empty. A relay or a gateway of your own can write it too.',
  ],
  lookAlikes: [],
  related: ['service-unavailable', 'gateway-timeout', 'edge-error', 'internal-server-error'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
