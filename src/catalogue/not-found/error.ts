import { BASE_URL, LIST_MODELS, LIST_PROFILES } from '../commands.ts';
import { defineError } from '../define.ts';
import { listModels } from '../steps.ts';
import type { Step } from '../define.ts';
import { signals } from './signals.ts';

const path: Step = {
  text: 'Check the path and the base URL for a doubled or missing `/v1`.',
  command: BASE_URL,
};
const workspace: Step = { text: 'Check that the key belongs to the workspace of the object.' };

export default defineError({
  id: 'not-found',
  statuses: [404],
  errorTypes: ['not_found_error'],
  title: 'Not found',
  summary:
    'The model, path or object does not exist for this key. The API answers the same for what does not exist and for what is not yours.',
  side: 'request',
  retry: 'change',
  steps: [listModels, path, workspace],
  dont: ['Do not repeat it unchanged.', 'Do not guess model ids: a plausible name may never have existed.'],
  settle: { ask: 'Is the id from the message in this list?', command: LIST_MODELS },
  snippet: 'check',
  variants: {
    retired: {
      title: 'Model retired',
      summary: 'The model named in the request was retired. Its id does not come back.',
      steps: [{ text: 'Choose a current model.', page: '/models/quiz/' }, listModels],
      settle: null,
    },
    model: {
      title: 'Model not found',
      summary: 'The model id is unknown, retired or not available to this key. The API does not say which.',
      steps: [
        listModels,
        { text: 'Compare with the table of current and retired models.', page: '/models/' },
      ],
    },
    path: {
      title: 'Path or object not found',
      summary: 'The address, file, batch or other object does not exist for this key, or has expired.',
      steps: [path, workspace, { text: 'Check that a gateway on the way offers this path.' }],
      settle: null,
    },
    bedrock: {
      title: 'Model or profile not found on Amazon Bedrock',
      summary:
        'Amazon Bedrock does not offer this id to your account in this region, or wants its use-case form first.',
      steps: [
        { text: 'List the inference profiles of the region, and copy the id.', command: LIST_PROFILES },
      ],
      settle: null,
    },
    vertex: {
      title: 'Model not found on Google Cloud',
      summary: 'Google Cloud does not offer this id to your project in this region.',
      steps: [
        { text: 'Check the region, copy the id from the model page, and enable the model in the project.' },
      ],
      settle: null,
    },
  },
  signals,
});
