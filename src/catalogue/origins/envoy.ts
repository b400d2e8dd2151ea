import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'envoy',
  name: 'an Envoy proxy',
  platform: 'unknown',
  statusPage: null,
  owner:
    'whoever runs the proxy: Anthropic’s edge when you call api.anthropic.com, otherwise your mesh or gateway',
  sources: ['envoy-flags', 'issue-cc-7043'],
  signals: [
    {
      id: 'reset',
      find: { text: /upstream connect error or disconnect\/reset before headers/ },
      weight: 'decisive',
      says: 'Envoy writes this when it cannot reach the service behind it.',
    },
    {
      id: 'healthy',
      find: { text: /no healthy upstream/ },
      weight: 'decisive',
      says: 'Envoy writes this when no backend passes its health check.',
    },
    {
      id: 'timeout',
      find: { text: /upstream request timeout/ },
      weight: 'decisive',
      says: 'Envoy writes this when the backend takes too long.',
    },
    {
      id: 'server',
      find: { header: 'server', value: /^(?:istio-)?envoy/i },
      weight: 'strong',
      says: 'The server header names Envoy.',
    },
  ],
});
