import { STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'edge-error',
  statuses: [520, 521, 522, 523, 524, 525, 526, 527],
  errorTypes: [],
  title: 'Error page of the content delivery network',
  summary:
    'Cloudflare answered instead of the server behind it. The host named on the page says whose server that is.',
  side: 'between',
  retry: 'back-off',
  now: 'Read the host on the page, then repeat with growing gaps.',
  steps: [
    {
      text: 'Read the host name in the title or in the zone field. api.anthropic.com means the edge of Anthropic; any other host is the owner of that gateway.',
    },
    { text: 'Wait as long as retry_after in the body says; without it, repeat with back-off and jitter.' },
    { text: 'For api.anthropic.com, check the published status.', command: STATUS },
    { text: 'Keep the Ray ID for the report.' },
  ],
  dont: ['Do not take a cf-ray header alone as proof: every first-party answer carries one.'],
  settle: { ask: 'Which host stands in the title of the page or in the zone field?', command: null },
  snippet: 'retry',
  variants: {},
  signals,
});
