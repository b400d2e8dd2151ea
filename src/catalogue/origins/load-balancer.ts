import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'load-balancer',
  name: 'a load balancer or web server',
  says: 'A load balancer or web server writes this.',
  platform: 'unknown',
  between: true,
  inFrontOf: 'gateway',
  statusPage: null,
  owner: 'whoever runs the load balancer',
  sources: ['alb-503'],
  signals: [
    { id: 'awselb', find: { header: 'server', value: /^awselb/i }, weight: 'decisive' },
    {
      id: 'page',
      find: {
        text: /No server is available to handle this request|The server didn't respond in time\.|<NOSRV>|temporarily unable to service your request due to maintenance downtime or capacity problems|HTTP Error 503\. The service is unavailable|Backend fetch failed|^no available server|Endpoint request timed out|x-amz-apigw-id/m,
      },
      weight: 'decisive',
    },
    {
      id: 'server',
      find: { header: 'server', value: /^(?:Apache|BigIP|Varnish|Caddy|Microsoft-IIS|HAProxy)/i },
      weight: 'strong',
    },
  ],
});
