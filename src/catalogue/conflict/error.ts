import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'conflict',
  statuses: [409, 412],
  errorTypes: ['conflict_error'],
  title: 'Conflict',
  summary:
    'The request does not fit the present state of the object: it changed meanwhile, is busy, or the name is taken.',
  side: 'request',
  retry: 'change',
  steps: [
    { text: 'Read the object again, and apply the change to its newest state.' },
    { text: 'If a name is taken, choose another or use the existing object.' },
    { text: 'If another change or check is running, repeat when it has finished.' },
  ],
  dont: ['Do not repeat a create call blindly: the first one may have worked.'],
  settle: { ask: 'What state does the object have now?', command: null },
  snippet: null,
  clientRepeats: true,
  variants: {},
  signals,
});
