import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'request-too-large',
  statuses: [413],
  errorTypes: ['request_too_large'],
  title: 'Request too large',
  summary:
    'The request body has too many bytes. It was refused before the model saw it; tokens play no part.',
  side: 'request',
  retry: 'change',
  now: 'Make the body smaller: images and documents first.',
  steps: [
    {
      text: 'Measure the body as it is sent; base64 adds a third to every file.',
      command: 'wc -c < body.json',
    },
    { text: 'Resize images, split documents, drop old attachments from the history.' },
    { text: 'Upload large files once through the Files API and refer to them.' },
  ],
  dont: ['Do not retry unchanged.', 'Do not look for a higher tier: the limit is the same for all.'],
  settle: { ask: 'How many bytes does the body have?', command: 'wc -c < body.json' },
  snippet: null,
  variants: {},
  signals,
});
