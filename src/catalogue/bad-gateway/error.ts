import { BASE_URL, SHOW_HEADERS } from '../commands.ts';
import { defineError } from '../define.ts';
import { backOff, baseUrl, checkStatus, showHeaders } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'bad-gateway',
  statuses: [502],
  errorTypes: [],
  title: 'Bad gateway',
  summary:
    'A hop between your code and the model got an answer from the next hop that it could not use. The Claude API does not document this status.',
  side: 'between',
  retry: 'back-off',
  steps: [
    backOff,
    showHeaders,
    { text: 'If you run a proxy or gateway, read its log for the same second.' },
    checkStatus,
  ],
  dont: ['Do not parse the body as JSON unchecked: it is usually HTML or empty.'],
  settle: { ask: 'Does the same call pass without your proxy or gateway?', command: SHOW_HEADERS },
  snippet: 'retry',
  clientRepeats: true,
  variants: {
    cloudflare: {
      title: 'Bad gateway: Cloudflare answered',
      summary:
        'Cloudflare got no usable answer from the server behind it: that of Anthropic, or that of your gateway.',
      steps: [backOff, baseUrl, checkStatus],
      settle: { ask: 'Which host did the call go to?', command: BASE_URL },
    },
    empty: {
      title: 'Bad gateway, without a body',
      summary:
        'The answer is empty, which is typical of a gateway or load balancer. The words "(no body)" are those of the SDK.',
    },
  },
  signals,
});
