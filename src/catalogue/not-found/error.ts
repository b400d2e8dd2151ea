import { LIST_MODELS } from '../commands.ts';
import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'not-found',
  statuses: [404],
  errorTypes: ['not_found_error'],
  title: 'Not found',
  summary:
    'The model, path or object named in the request does not exist for this key. The API answers the same for what does not exist and for what is not yours.',
  side: 'request',
  retry: 'change',
  now: 'Compare the model id with the list of models your key may use.',
  steps: [
    { text: 'List the models that the key may use and copy an id from there.', command: LIST_MODELS },
    { text: 'Check whether the model was retired.', page: '/models/' },
    { text: 'Check the path and the base URL for a doubled or missing /v1.' },
  ],
  dont: ['Do not retry unchanged.', 'Do not guess model ids: a plausible name may never have existed.'],
  settle: { ask: 'Is the id from the message in this list?', command: LIST_MODELS },
  snippet: 'check',
  variants: {},
  signals,
});
