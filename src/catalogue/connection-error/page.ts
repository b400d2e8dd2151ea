import { definePage } from '../define.ts';

export default definePage({
  id: 'connection-error',
  description:
    'No HTTP answer from the Claude API: how to tell DNS, firewall, proxy, TLS and dropped connections apart.',
  why: [
    'The request never got an HTTP answer. The name did not resolve, the connection was refused or reset, a proxy stood in the way, or the certificate was not trusted.',
    'A connection can also break in the middle of a stream. That failure is not repeated by the SDKs.',
  ],
  lookAlikes: [],
  related: ['request-timeout', 'edge-error', 'permission'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
