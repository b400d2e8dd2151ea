import { API_HOST } from '../commands.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'envoy',
  name: 'an Envoy proxy',
  says: 'Envoy writes these words.',
  platform: 'unknown',
  between: true,
  statusPage: null,
  owner: `whoever runs the proxy: Anthropic’s edge when you call ${API_HOST}, otherwise your mesh or gateway`,
  sources: ['envoy-flags', 'issue-cc-7043'],
  signals: [
    {
      id: 'reset',
      find: { text: /upstream connect error or disconnect\/reset before headers/ },
      weight: 'decisive',
    },
    { id: 'healthy', find: { text: /no healthy upstream/ }, weight: 'decisive' },
    { id: 'timeout', find: { text: /upstream request timeout/ }, weight: 'decisive' },
    { id: 'server', find: { header: 'server', value: /^(?:istio-)?envoy/i }, weight: 'strong' },
  ],
});
