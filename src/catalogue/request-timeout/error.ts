import { REACH } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'request-timeout',
  statuses: [408],
  errorTypes: [],
  title: 'Request timed out',
  summary:
    'Your client stopped waiting before the answer came. The answer may have been on its way, and is then charged.',
  side: 'caller',
  retry: 'change',
  now: 'Stream the answer or raise the timeout, then repeat.',
  steps: [
    { text: 'Stream the answer: the wait is then for the next piece, not for the whole.' },
    {
      text: 'Set the timeout longer than the longest answer needs. Mind the unit: seconds in Python, milliseconds in TypeScript.',
    },
    { text: 'Lower max_tokens when a shorter answer is enough.' },
    {
      text: 'If even short requests time out, check the way to the API.',
      command: REACH,
      page: '/errors/connection-error/',
    },
  ],
  dont: [
    'Do not shorten the timeout to fail faster: you pay for answers that you throw away, and the SDK sends them again.',
  ],
  settle: {
    ask: 'Does a short request pass? Then the answer is long, not the network slow.',
    command: REACH,
  },
  snippet: 'timeout',
  variants: {},
  signals,
});
