import { defineError } from '../define.ts';
import { backOff, backOffPlain, checkStatus, otherPlatform, resume, showHeaders } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'internal-server-error',
  statuses: [500],
  errorTypes: ['api_error'],
  title: 'Internal server error',
  summary: 'Something failed unexpectedly inside the systems of Anthropic.',
  side: 'service',
  retry: 'back-off',
  steps: [
    backOff,
    { text: 'Keep the request id: support needs it.' },
    checkStatus,
    {
      text: 'If one request always fails and others pass, halve it until the failing part is found, and report it.',
    },
  ],
  dont: ['Do not rotate the key or change the plan: neither is involved.'],
  settle: {
    ask: 'Does a minimal request to the same model pass?',
    command: null,
  },
  snippet: 'retry',
  clientRepeats: true,
  variants: {
    'overloaded-message': {
      title: 'Overload under status 500',
      summary: 'The status says internal error, the message says Overloaded: a shortage of capacity.',
      steps: [backOff, { text: 'If it lasts, switch to another model.', page: '/errors/overloaded/' }],
      settle: null,
    },
    empty: {
      title: 'Internal server error, without a body',
      summary: 'The answer is empty, so nothing in it says who failed: the service or a gateway on the way.',
      side: 'between',
      steps: [backOff, showHeaders],
    },
    'mid-stream': {
      clientRepeats: false,
      title: 'Server error in the middle of a stream',
      summary: 'The answer had begun with status 200 when the service failed. Nothing repeats it for you.',
      steps: resume,
      settle: null,
    },
    bedrock: {
      title: 'Internal error of the cloud platform',
      summary: 'The cloud platform, not the Claude API, failed while serving the request.',
      steps: [backOffPlain, otherPlatform],
    },
    gateway: {
      title: 'Error passed on by a gateway',
      summary: 'A gateway or library failed, or wraps the failure of another one.',
      side: 'between',
      steps: [
        { text: 'Read the text after its prefix: the inner error decides.' },
        { text: 'Read the log of the gateway.' },
      ],
    },
  },
  signals,
});
