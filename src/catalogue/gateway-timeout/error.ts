import { defineError } from '../define.ts';
import { checkStatus, stream } from '../steps.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const less: Step = {
  text: 'Ask for less in one request: smaller input, lower max_tokens, or several calls.',
};

export default defineError({
  id: 'gateway-timeout',
  statuses: [504],
  errorTypes: ['timeout_error'],
  title: 'Gateway timeout',
  summary:
    'The request took longer than the API or a hop in front of it was willing to wait. Long answers without streaming meet this first.',
  side: 'service',
  retry: 'back-off',
  steps: [stream, less, { text: 'Send long work that can wait as a Message Batch.' }, checkStatus],
  dont: ['Do not repeat a long request without streaming: it meets the same limit.'],
  settle: {
    ask: 'Does a short request to the same model pass? Then the length of this one is the cause.',
    command: null,
  },
  snippet: 'stream',
  clientRepeats: true,
  variants: {
    cloudflare: {
      title: 'Gateway timeout: Cloudflare stopped waiting',
      summary: 'Cloudflare got no answer in time from the host named on the page.',
      side: 'between',
    },
    envoy: {
      title: 'Gateway timeout: an Envoy proxy stopped waiting',
      summary:
        'An Envoy proxy got no answer in time. It can belong to Anthropic, to your gateway or to your service mesh.',
      side: 'between',
      steps: [
        stream,
        { text: 'If the proxy is yours, raise its route timeout above the longest answer.' },
        less,
      ],
    },
  },
  signals,
});
