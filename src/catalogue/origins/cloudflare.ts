import { cloudflareStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'cloudflare',
  name: 'Cloudflare',
  says: 'Cloudflare writes this.',
  platform: 'unknown',
  between: true,
  statusPage: cloudflareStatus.value,
  owner: 'whoever owns the host that the page names',
  sources: ['cloudflare-5xx'],
  signals: [
    {
      id: 'page',
      find: {
        text: /<center>cloudflare<\/center>|cloudflare\.com\/5xx-error-landing|cf-wrapper|cloudflare-5xx-errors|cdn-cgi\/|cf_chl/i,
      },
      weight: 'decisive',
    },
    { id: 'json', find: { text: /"cloudflare_error": ?true/ }, weight: 'decisive' },
    { id: 'title', find: { title: /\| 5\d\d:|Just a moment|Attention Required/ }, weight: 'decisive' },
    { id: 'bar', find: { text: /(?:\.[a-z0-9-]{1,63}){1,3} \| 5\d\d: / }, weight: 'decisive' },
    { id: 'plain', find: { text: /\berror code: ?5[0-3]\d\b/ }, weight: 'strong' },
    { id: 'mitigated', find: { header: 'cf-mitigated' }, weight: 'decisive' },
  ],
});
