import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'nginx',
  name: 'an nginx server',
  says: 'nginx puts its name into its answers.',
  platform: 'unknown',
  between: true,
  statusPage: null,
  owner: 'whoever runs the nginx server',
  sources: ['own-measurements'],
  signals: [
    { id: 'page', find: { text: /<center>(?:nginx|openresty|tengine)/i }, weight: 'decisive' },
    { id: 'server', find: { header: 'server', value: /^(?:nginx|openresty)/i }, weight: 'strong' },
  ],
});
