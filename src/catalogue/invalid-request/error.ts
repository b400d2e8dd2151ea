import { apiVersion } from '../../facts/sdk.ts';
import { defineError } from '../define.ts';
import { LIST_PROFILES } from '../commands.ts';
import { rewind } from '../steps.ts';
import { signals } from './signals.ts';

export default defineError({
  id: 'invalid-request',
  statuses: [400, 422],
  errorTypes: ['invalid_request_error'],
  title: 'Invalid request',
  summary: 'The API read the request and refuses its content. The message names the field.',
  side: 'request',
  retry: 'change',
  steps: [
    { text: 'Compare the field that the message names with the API reference.' },
    { text: 'Log the exact JSON that was sent, without the key.' },
    { text: 'Remove optional fields until the request passes, then add them back one by one.' },
  ],
  dont: ['Do not repeat it unchanged.'],
  settle: { ask: 'Which field does the message name, and what was sent there?', command: null },
  snippet: null,
  catchAll: true,
  variants: {
    sampling: {
      title: 'Sampling parameters refused',
      summary:
        'This model or API version accepts no temperature, top_p or top_k, not even at the default value.',
      steps: [{ text: 'Delete the three fields. If a library adds them, update it.' }],
      settle: null,
    },
    prefill: {
      title: 'Prefilled answer refused',
      summary: 'The conversation ends with an assistant turn. This model accepts no prefilled answer.',
      steps: [{ text: 'End with a user turn, and say there how the answer should begin.' }],
      settle: null,
    },
    thinking: {
      title: 'Thinking settings or blocks refused',
      summary:
        'The model does not accept this form of thinking, or thinking blocks in the history were changed.',
      steps: [
        { text: 'Newer models take thinking of type adaptive, older ones type enabled with budget_tokens.' },
        { text: 'Send thinking blocks of earlier turns back exactly as they came.' },
        rewind,
      ],
      settle: null,
    },
    'tool-pairing': {
      title: 'Tool calls and results do not match',
      summary:
        'A tool call in the history has no result, a result has no call, or they are in the wrong turn.',
      steps: [
        {
          text: 'Answer every tool_use with one tool_result of the same id in the next user turn, also when you cut the history.',
        },
        rewind,
      ],
      settle: null,
    },
    'beta-header': {
      title: 'Beta flag or field not accepted',
      summary:
        'A beta flag is unknown here, or a field needs a flag that did not arrive. Gateways often strip the header.',
      steps: [
        {
          text: 'Remove the flag or field that the message names, or let the gateway pass anthropic-beta on.',
        },
      ],
    },
    'content-filter': {
      title: 'Answer blocked by the content filter',
      summary: 'The output filter stopped the answer. The same request is likely to be stopped again.',
      steps: [{ text: 'Rephrase the request, or ask for smaller parts.' }],
      settle: null,
    },
    'inference-profile': {
      title: 'Amazon Bedrock wants an inference profile',
      summary: 'This model cannot be called by its plain id on demand.',
      steps: [
        {
          text: 'Use the id of an inference profile for your region, with a prefix such as us., eu. or global.',
          command: LIST_PROFILES,
        },
      ],
      settle: null,
    },
    image: {
      title: 'Image not accepted',
      summary: 'An image is larger than allowed in pixels, or cannot be read.',
      steps: [
        { text: 'Resize the image that the message names. With many images the limit is lower.' },
        rewind,
      ],
      settle: null,
    },
    version: {
      title: 'API or client version not accepted',
      summary:
        'The anthropic-version header is missing or wrong, or the client is too old for this model or organisation.',
      steps: [
        { text: `Send anthropic-version: ${apiVersion.value}; the official SDKs do it for you.` },
        { text: 'If the message names Claude Code, update it.' },
      ],
      settle: null,
    },
  },
  signals,
});
