import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: 502 },
    weight: 'decisive',
    unless: [{ errorType: /^(?:overloaded|rate_limit)_error$/ }],
    says: 'The status is 502: a server in between got a bad answer.',
  },
  {
    id: 'phrase',
    find: { text: /\bBad[ _]Gateway\b/i },
    weight: 'strong',
    says: 'These are the words of HTTP for status 502.',
  },
  {
    id: 'cloudflare',
    find: { text: /502 Bad Gateway ?<\/h1> ?<\/center> ?<hr> ?<center>cloudflare|\| 502: / },
    weight: 'decisive',
    says: 'This is the 502 page of Cloudflare.',
    variant: 'cloudflare',
  },
  {
    id: 'empty',
    find: { text: /\b502 status code \(no body\)/ },
    weight: 'decisive',
    says: 'The answer had status 502 and no body.',
    variant: 'empty',
  },
]);
