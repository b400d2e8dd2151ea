import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'cloudflare',
  name: 'Cloudflare',
  platform: 'unknown',
  statusPage: 'https://www.cloudflarestatus.com',
  owner: 'whoever owns the host that the page names',
  sources: ['cloudflare-5xx'],
  signals: [
    {
      id: 'page',
      find: {
        text: /<center>cloudflare<\/center>|cloudflare\.com\/5xx-error-landing|cf-error-details|cf-wrapper|cloudflare-5xx-errors|cdn-cgi\/|Attention Required! \| Cloudflare|Cloudflare Ray ID|cf-challenge|cf_chl/i,
      },
      weight: 'decisive',
      says: 'This is a page that Cloudflare writes.',
    },
    {
      id: 'json',
      find: { text: /"cloudflare_error": ?true/ },
      weight: 'decisive',
      says: 'Cloudflare marks its own answers with this field.',
    },
    {
      id: 'title',
      find: { title: /\| 5\d\d:|Just a moment|Attention Required/ },
      weight: 'decisive',
      says: 'Cloudflare titles its error pages this way.',
    },
    {
      id: 'bar',
      find: { text: /\b[a-z0-9-]+(?:\.[a-z0-9-]+)+ \| 5\d\d: / },
      weight: 'decisive',
      says: 'Cloudflare titles its error pages with the host and the status.',
    },
    {
      id: 'plain',
      find: { text: /\berror code: ?5[0-3]\d\b/ },
      weight: 'strong',
      says: 'Cloudflare answers programs with this short line.',
    },
    {
      id: 'mitigated',
      find: { header: 'cf-mitigated' },
      weight: 'decisive',
      says: 'Cloudflare sends this header with a challenge.',
    },
  ],
});
