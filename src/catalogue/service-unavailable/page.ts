import { definePage } from '../define.ts';

export default definePage({
  id: 'service-unavailable',
  description:
    'A 503 on a Claude call: find out which hop answered, retry with back-off, and what to do when it lasts.',
  why: [
    'HTTP gives 503 one meaning: this server cannot serve the request right now, probably for a short time. It says nothing about which server speaks.',
    'The error list of the Claude API has no 503 for ordinary traffic. The 503s that users report from it are plain text of an Envoy proxy, which could not reach or did not find a healthy backend.',
    'Other 503s come from Amazon Bedrock, Google Cloud, a model router, a relay, a content delivery network or a proxy of your own.',
  ],
  lookAlikes: [],
  related: ['overloaded', 'bad-gateway', 'gateway-timeout', 'edge-error', 'internal-server-error'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
