import { LIST_MODELS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'permission',
  statuses: [403],
  errorTypes: ['permission_error'],
  title: 'Permission denied',
  summary: 'The credential is known, and may not do this. The account has to change, not the request.',
  side: 'account',
  retry: 'stop',
  now: 'Find out which permission is missing and ask its owner.',
  steps: [
    { text: 'Read the message and error.details.error_code: they name the missing right.' },
    { text: 'Check the workspace of the key and the models it may use.', command: LIST_MODELS },
    { text: 'Ask an administrator of the organisation to grant the right, or use a key that has it.' },
  ],
  dont: ['Do not retry unchanged.'],
  settle: { ask: 'Does the same request pass with a key of another workspace?', command: null },
  snippet: null,
  variants: {},
  signals,
});
