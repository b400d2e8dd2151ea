import { SHOW_HEADERS } from '../commands.ts';
import { defineError } from '../define.ts';
import { backOff, checkStatus, showHeaders } from '../steps.ts';
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
  variants: {
    cloudflare: {
      title: 'Bad gateway: Cloudflare answered',
      summary:
        'Cloudflare got no usable answer from the server behind it. If you called the Claude API, that server belongs to Anthropic; otherwise to your gateway.',
      steps: [
        backOff,
        {
          text: 'Check which host your base URL names: its owner has the failure.',
          command: 'echo "$ANTHROPIC_BASE_URL"',
        },
        checkStatus,
      ],
      settle: { ask: 'Which host did the call go to?', command: 'echo "$ANTHROPIC_BASE_URL"' },
    },
    empty: {
      title: 'Bad gateway, without a body',
      summary:
        'The answer is empty, which is typical of a proxy, gateway or relay. The words "(no body)" are those of the SDK.',
    },
  },
  signals,
});
