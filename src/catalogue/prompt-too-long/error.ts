import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'prompt-too-long',
  statuses: [400],
  errorTypes: ['invalid_request_error'],
  title: 'Prompt too long',
  summary: 'The input has more tokens than the context window of the model holds.',
  side: 'request',
  retry: 'change',
  now: 'Shorten the input, or use a model with a larger window.',
  steps: [
    { text: 'Count the tokens before sending, with the token counting endpoint.' },
    { text: 'Drop or summarise old turns; in Claude Code run /compact or /clear.' },
    { text: 'Use a model with a larger context window.', page: '/models/' },
  ],
  dont: ['Do not retry unchanged.', 'Do not estimate tokens from characters near the limit.'],
  settle: { ask: 'What does the token counting endpoint say for this input?', command: null },
  snippet: null,
  variants: {},
  signals,
});
