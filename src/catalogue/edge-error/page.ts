import { definePage } from '../define.ts';

export default definePage({
  id: 'edge-error',
  description:
    '520 to 527 and challenge pages are written by Cloudflare. What each says, whose server failed, and what to do.',
  why: [
    'Cloudflare stands in front of the Claude API and of many gateways. When it cannot get an answer from the server behind it, it writes its own page with its own status.',
    'The page names the host. That host, not Cloudflare, is where the failure is.',
  ],
  lookAlikes: [],
  related: ['bad-gateway', 'gateway-timeout', 'service-unavailable', 'permission'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
