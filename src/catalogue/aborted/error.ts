import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'aborted',
  statuses: [],
  errorTypes: [],
  title: 'Request cancelled by the caller',
  summary:
    'Your own program cancelled the request: a key press, an abort signal or a deadline. Nothing in the text blames the service.',
  side: 'caller',
  retry: 'change',
  steps: [
    { text: 'Send the request again if the answer is still wanted.' },
    { text: 'If nobody cancelled on purpose, look for an abort signal, a deadline or a closed browser tab.' },
    { text: 'Give long requests a longer deadline.', page: '/errors/request-timeout/' },
  ],
  dont: ['Do not count it as a failure of the API.'],
  settle: {
    ask: 'What stands above it in the log? A cancellation often follows another failure.',
    command: null,
  },
  snippet: 'timeout',
  variants: {},
  signals,
  consequence: true,
});
