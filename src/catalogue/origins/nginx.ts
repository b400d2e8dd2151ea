import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'nginx',
  name: 'an nginx server',
  says: 'nginx puts its name into its answers.',
  platform: 'unknown',
  between: true,
  inFrontOf: 'gateway',
  statusPage: null,
  owner: 'whoever runs the nginx server',
  sources: ['own-measurements'],
  signals: [
    { id: 'page', find: { text: /<center>(?:nginx|openresty|tengine)/i }, weight: 'decisive' },
    {
      id: 'log',
      find: {
        text: /while (?:connecting to|reading response header from) upstream/,
      },
      weight: 'decisive',
    },
    { id: 'server', find: { header: 'server', value: /^(?:nginx|openresty)/i }, weight: 'strong' },
  ],
});
