import { SHOW_HEADERS, STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'service-unavailable',
  statuses: [503],
  errorTypes: [],
  title: 'Service unavailable',
  summary:
    'Something between your code and the model could not serve the request. The status alone does not say which hop: it may be the edge of Anthropic, a cloud provider, a gateway or your own proxy.',
  side: 'between',
  retry: 'back-off',
  now: 'Repeat with growing, jittered gaps, and find out who answered while you wait.',
  steps: [
    {
      text: 'Repeat with back-off and jitter. The official SDKs already do; raise their retry count instead of adding a loop.',
    },
    {
      text: 'Read the response headers. A request id that starts with req_ means the Claude API answered; without one, something in front of it did.',
      command: SHOW_HEADERS,
    },
    { text: 'Check the published status. A green page does not rule the failure out.', command: STATUS },
    { text: 'If it lasts, use another model or platform, or queue the work.', page: '/models/quiz/' },
  ],
  dont: [
    'Do not change the prompt, the key or the client version: none of them causes this.',
    'Do not wrap the SDK in a second retry loop: the attempts multiply.',
  ],
  settle: {
    ask: 'Which host answered, and does the answer carry a request-id header?',
    command: SHOW_HEADERS,
  },
  snippet: 'retry',
  variants: {},
  signals,
});
