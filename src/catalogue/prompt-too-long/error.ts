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
  steps: [
    { text: 'Drop or summarise old turns; in Claude Code run /compact or /clear.' },
    { text: 'Count the tokens with the token counting endpoint before you send.' },
    { text: 'Use a model with a larger context window.', page: '/models/' },
  ],
  dont: ['Do not repeat it unchanged.', 'Do not estimate tokens from characters near the limit.'],
  settle: { ask: 'How many tokens does the token counting endpoint find in this input?', command: null },
  snippet: null,
  variants: {
    output: {
      title: 'Prompt and max_tokens exceed the context window',
      summary: 'The input fits by itself; together with max_tokens it does not fit into the context window.',
      steps: [
        { text: 'Lower max_tokens by the excess that the message shows.' },
        { text: 'Or shorten the input, or use a model with a larger context window.', page: '/models/' },
      ],
      settle: null,
    },
  },
  signals,
});
