import { REACH } from '../commands.ts';
import { defineError } from '../define.ts';
import type { Step } from '../define.ts';
import { backOffPlain, lowerMaxTokens, reach, resume } from '../steps.ts';
import { signals } from './signals.ts';

const stream: Step = { text: 'Stream the answer: the wait is then for the next piece, not for the whole.' };

export default defineError({
  id: 'request-timeout',
  statuses: [408],
  errorTypes: [],
  title: 'Request timed out',
  summary:
    'Your client stopped waiting before the answer was complete. An answer that was going to succeed is charged all the same.',
  side: 'caller',
  retry: 'change',
  steps: [
    stream,
    {
      text: 'Set the timeout above the longest answer. Mind the unit: seconds in Python, milliseconds in TypeScript.',
    },
    lowerMaxTokens,
    reach,
  ],
  dont: [
    'Do not shorten the timeout to fail faster: the SDK sends the request again, and each answer can be charged.',
  ],
  settle: {
    ask: 'Does a short request pass? Then the answer is long, and the network is fine.',
    command: REACH,
  },
  snippet: 'timeout',
  clientRepeats: true,
  variants: {
    'non-streaming-guard': {
      clientRepeats: false,
      title: 'The SDK wants streaming for this request',
      summary: 'Nothing was sent: with this max_tokens the SDK expects too long a wait without streaming.',
      steps: [{ text: 'Stream the answer.' }, lowerMaxTokens, { text: 'Or set an explicit timeout.' }],
      dont: [],
      settle: null,
    },
    bedrock: {
      title: 'The model on Amazon Bedrock timed out',
      summary: 'Amazon Bedrock stopped waiting for the model.',
      side: 'service',
      retry: 'back-off',
      steps: [stream, lowerMaxTokens, backOffPlain],
      settle: null,
    },
    stalled: {
      clientRepeats: false,
      title: 'The stream stopped arriving',
      summary: 'The answer had begun, then no more data came.',
      side: 'between',
      retry: 'back-off',
      steps: [
        ...resume,
        {
          text: 'If it recurs, look for a proxy that holds streams back, and for a computer that goes to sleep.',
        },
      ],
      settle: null,
    },
  },
  signals,
});
