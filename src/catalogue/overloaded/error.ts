import { defineError } from '../define.ts';
import { fallbackFlag } from '../../facts/claude-code.ts';
import { backOff, checkStatus, resume } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'overloaded',
  statuses: [529],
  errorTypes: ['overloaded_error'],
  title: 'Overloaded',
  summary:
    'The Claude API is short of capacity for all users at this moment. It is not your quota, your key or your request.',
  side: 'service',
  retry: 'back-off',
  steps: [
    backOff,
    {
      text: 'If it lasts, switch to another model: the shortage can be confined to one.',
      page: '/models/quiz/',
    },
    { text: 'Move work that can wait to Message Batches, or to another platform that serves Claude.' },
    checkStatus,
  ],
  dont: [
    'Do not ask for a higher rate limit: it creates no capacity.',
    'Do not repeat without pauses: everybody else is repeating too.',
  ],
  settle: null,
  snippet: 'retry',
  clientRepeats: true,
  variants: {
    'mid-stream': {
      clientRepeats: false,
      title: 'Overloaded in the middle of a stream',
      summary: 'The answer had begun with status 200 when capacity ran out. Nothing repeats it for you.',
      steps: resume,
    },
    repeated: {
      clientRepeats: false,
      title: 'Repeated overloads of one model',
      summary:
        'Claude Code stopped early after several overloads of this model, instead of using all its retries.',
      steps: [
        { text: 'Switch the model with /model, or try again in a moment.' },
        {
          text: 'Give Claude Code a fallback, so that it switches by itself.',
          command: `claude ${fallbackFlag.value} sonnet,haiku`,
        },
      ],
    },
    'high-load': { clientRepeats: false },
    compaction: {
      title: 'Compaction unavailable for a moment',
      summary: 'The conversation could not be compacted on the server, for a passing reason.',
    },
  },
  signals,
});
