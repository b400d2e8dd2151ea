import { definePage } from '../define.ts';

export default definePage({
  id: 'invalid-request',
  description:
    'invalid_request_error on a Claude call: how to read the message and the changes in the API that cause it most.',
  why: [
    'The API checks shape, values and combinations before the model runs.',
    'Newer models and API versions refuse fields that older ones accepted, so code that worked can fail after a change of model or version.',
  ],
  lookAlikes: [],
  related: ['prompt-too-long', 'request-too-large', 'not-found', 'billing'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
