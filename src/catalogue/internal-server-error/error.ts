import { STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'internal-server-error',
  statuses: [500],
  errorTypes: ['api_error'],
  title: 'Internal server error',
  summary:
    'Something failed unexpectedly inside the systems of Anthropic. The fault is on the side of the service.',
  side: 'service',
  retry: 'back-off',
  now: 'Repeat with growing gaps and keep the request id.',
  steps: [
    { text: 'Repeat with back-off and jitter. The official SDKs already do.' },
    { text: 'Write down the request id: support needs it.' },
    { text: 'Check the published status.', command: STATUS },
    {
      text: 'If one request always fails and others pass, halve it until the failing part is found, and report it with its request id.',
    },
  ],
  dont: ['Do not rotate the key or change the plan: neither is involved.'],
  settle: {
    ask: 'Does a minimal request with the same model succeed? If so, the failure belongs to this request.',
    command: null,
  },
  snippet: 'retry',
  variants: {},
  signals,
});
