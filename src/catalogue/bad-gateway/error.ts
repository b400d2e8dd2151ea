import { SHOW_HEADERS, STATUS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'bad-gateway',
  statuses: [502],
  errorTypes: [],
  title: 'Bad gateway',
  summary:
    'A hop between your code and the model got an answer it could not use. The Claude API itself does not document this status.',
  side: 'between',
  retry: 'back-off',
  now: 'Repeat with growing gaps, and look at any proxy or gateway of your own.',
  steps: [
    { text: 'Repeat with back-off and jitter. The official SDKs already do.' },
    { text: 'Print the response headers to see which hop answered.', command: SHOW_HEADERS },
    { text: 'If you run a proxy or gateway, read its log for the same second.' },
    { text: 'If the answer came from the edge of Anthropic, check the published status.', command: STATUS },
  ],
  dont: ['Do not parse the body as JSON without a check: it is usually HTML or empty.'],
  settle: { ask: 'Does the same call pass without your proxy or gateway?', command: SHOW_HEADERS },
  snippet: 'retry',
  variants: {},
  signals,
});
