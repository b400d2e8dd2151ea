import { COUNT_BYTES } from '../commands.ts';
import { defineError } from '../define.ts';
import { rewind } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'request-too-large',
  statuses: [413],
  errorTypes: ['request_too_large'],
  title: 'Request too large',
  summary: 'The request has too many bytes and was refused before the model saw it. Tokens play no part.',
  side: 'request',
  retry: 'change',
  steps: [
    { text: 'Measure the body as it is sent; base64 adds a third to every file.', command: COUNT_BYTES },
    { text: 'Resize images, split documents, drop old attachments from the history.' },
    { text: 'Upload large files once through the Files API and refer to them.' },
  ],
  dont: ['Do not repeat it unchanged.', 'Do not look for a higher tier: the limit is the same for all.'],
  settle: { ask: 'How many bytes does the body have?', command: COUNT_BYTES },
  snippet: null,
  variants: {
    body: {
      summary: 'The request has too many bytes. The edge refused it before the API saw it.',
    },
    media: {
      title: 'Image or document too large',
      summary: 'An image or document in the request is over its own limit.',
      steps: [{ text: 'Resize the image, or split the document, that the message names.' }, rewind],
      settle: null,
    },
  },
  signals,
});
