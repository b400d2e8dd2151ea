import { LIST_MODELS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'authentication',
  statuses: [401],
  errorTypes: ['authentication_error'],
  title: 'Authentication failed',
  summary:
    'The API was reached, and did not accept the credential. It is missing, malformed, expired or revoked.',
  side: 'account',
  retry: 'change',
  now: 'Test the key with one free call, then replace it.',
  steps: [
    { text: 'Test the key. The call lists models and costs no tokens.', command: LIST_MODELS },
    {
      text: 'Look for a stray space, quote or line break, and for an old value in the environment that overrides the new one.',
    },
    { text: 'Create a new key in the Console if the old one was deleted or disabled.' },
  ],
  dont: ['Do not retry unchanged.', 'Do not paste the key into a chat, an issue or a page.'],
  settle: { ask: 'Does this list models with the key that the program uses?', command: LIST_MODELS },
  snippet: 'check',
  variants: {},
  signals,
});
