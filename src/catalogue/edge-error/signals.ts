import { defineSignals } from '../define.ts';

export const signals = defineSignals([
  {
    id: 'status',
    find: { status: [520, 527] },
    weight: 'decisive',
    says: 'A status from 520 to 527 is made by Cloudflare, not by the API.',
  },
  {
    id: 'unresolved',
    find: { status: 530 },
    weight: 'decisive',
    says: 'Status 530 is made by Cloudflare: it could not find or reach the host behind it.',
    variant: 'unreachable',
  },
  {
    id: 'unknown-answer',
    find: { status: 520 },
    weight: 'strong',
    says: '520: the host behind Cloudflare sent something unusable.',
    variant: 'unknown-answer',
  },
  {
    id: 'refused',
    find: { status: 521 },
    weight: 'strong',
    says: '521: the host behind Cloudflare refused the connection.',
    variant: 'refused',
  },
  {
    id: 'connect-timeout',
    find: { status: 522 },
    weight: 'strong',
    says: '522: the host behind Cloudflare did not accept in time.',
    variant: 'connect-timeout',
  },
  {
    id: 'unreachable',
    find: { status: 523 },
    weight: 'strong',
    says: '523: the host behind Cloudflare is unreachable.',
    variant: 'unreachable',
  },
  {
    id: 'answer-timeout',
    find: { status: 524 },
    weight: 'strong',
    says: '524: the host behind Cloudflare took too long to answer.',
    variant: 'answer-timeout',
  },
  {
    id: 'tls',
    find: { status: [525, 526] },
    weight: 'strong',
    says: '525 and 526: the encrypted connection behind Cloudflare failed.',
    variant: 'tls',
  },
  {
    id: 'challenge',
    find: {
      text: /Just a moment\.\.\.|Verify you are human|review the security of your connection|cf_chl_|challenge-platform|Enable JavaScript and cookies to continue/,
    },
    weight: 'decisive',
    says: 'Cloudflare asks for a browser check, which a program cannot pass.',
    variant: 'challenge',
  },
  {
    id: 'mitigated',
    find: { header: 'cf-mitigated' },
    weight: 'decisive',
    says: 'Cloudflare held the request back.',
    variant: 'challenge',
  },
  {
    id: 'blocked',
    find: {
      text: /Attention Required! \| Cloudflare|Sorry, you have been blocked|error code: 10\d\d\b|Error 10\d\d\b[\s\S]{0,80}(?:Ray ID|Access denied|rate limited|banned)|used Cloudflare to restrict access/i,
    },
    weight: 'decisive',
    says: 'Cloudflare blocked the request.',
    variant: 'blocked',
  },
]);
