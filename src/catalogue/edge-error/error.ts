import { API_HOST, REACH } from '../commands.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { backOff, backOffPlain, baseUrl, checkStatus, stream } from '../steps.ts';
import { signals } from './signals.ts';

const host: Step = {
  text: `Read the host in the title or in the zone field: its owner has the failure. ${API_HOST} is Anthropic.`,
};
const otherNetwork: Step = { text: 'Try from another network, without VPN or proxy.', command: REACH };

export default defineError({
  id: 'edge-error',
  statuses: [520, 521, 522, 523, 524, 525, 526, 527],
  errorTypes: [],
  title: 'Error page of Cloudflare',
  summary:
    'Cloudflare answered in place of the server behind it. The host named on the page says whose server that is.',
  side: 'between',
  retry: 'back-off',
  steps: [backOff, host, checkStatus, { text: 'Keep the Ray ID for the report.' }],
  dont: ['Do not take a cf-ray header alone as proof of Cloudflare: answers of the API itself carry one.'],
  settle: { ask: 'Which host stands in the title of the page or in the zone field?', command: null },
  snippet: 'retry',
  clientRepeats: true,
  variants: {
    'unknown-answer': {
      title: 'Cloudflare got an answer it could not read',
      summary: 'The server behind Cloudflare sent no usable answer.',
    },
    refused: {
      title: 'Cloudflare was refused by the server',
      summary: 'The server behind Cloudflare refused the connection.',
    },
    'connect-timeout': {
      title: 'Cloudflare could not connect in time',
      summary: 'The server behind Cloudflare did not accept the connection in time.',
      steps: [
        {
          text: 'Wait as long as retry_after in the body says; without it, repeat with back-off and jitter.',
        },
        host,
        checkStatus,
      ],
    },
    unreachable: {
      title: 'Cloudflare found no route to the server',
      summary: 'The server behind Cloudflare could not be reached.',
    },
    'answer-timeout': {
      title: 'Cloudflare got no answer in time',
      summary:
        'The server behind Cloudflare did not answer in time. Long answers without streaming meet this first.',
      steps: [stream, backOffPlain, host],
    },
    tls: {
      title: 'Cloudflare could not agree on TLS with the server',
      summary: 'The certificate or TLS set-up of the server behind Cloudflare failed.',
    },
    challenge: {
      clientRepeats: false,
      title: 'Cloudflare asks for a browser check',
      summary:
        'The answer is a page for browsers, which a program cannot pass. Your network or the address that you called set it off.',
      side: 'caller',
      retry: 'change',
      steps: [baseUrl, otherNetwork],
      dont: ['Do not retry in a loop.'],
    },
    blocked: {
      clientRepeats: false,
      title: 'Cloudflare blocked the request',
      summary:
        'A security rule of the host refused your request before its server saw it. Your network or the content set it off.',
      side: 'caller',
      retry: 'change',
      steps: [otherNetwork, { text: 'Send the Ray ID to the owner of the host.' }],
      dont: ['Do not retry in a loop.'],
    },
  },
  signals,
});
