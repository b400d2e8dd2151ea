import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'load-balancer',
  name: 'a load balancer or web server',
  platform: 'unknown',
  statusPage: null,
  owner: 'whoever runs the load balancer',
  sources: ['alb-503'],
  signals: [
    {
      id: 'awselb',
      find: { header: 'server', value: /^awselb/i },
      weight: 'decisive',
      says: 'The server header names an AWS load balancer.',
    },
    {
      id: 'haproxy',
      find: { text: /No server is available to handle this request|The server didn't respond in time\./ },
      weight: 'decisive',
      says: 'HAProxy writes this sentence.',
    },
    {
      id: 'apache',
      find: {
        text: /temporarily unable to service your request due to maintenance downtime or capacity problems/,
      },
      weight: 'decisive',
      says: 'Apache writes this sentence.',
    },
    {
      id: 'server',
      find: { header: 'server', value: /^(?:Apache|BigIP|Varnish|Caddy|Microsoft-IIS|HAProxy)/i },
      weight: 'strong',
      says: 'The server header names a web server.',
    },
  ],
});
