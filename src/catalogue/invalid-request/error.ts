import { apiVersion } from '../../facts/sdk.ts';
import { defineError } from '../define.ts';
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
  variants: {
    sampling: {
      title: 'Sampling parameters refused',
      summary:
        'This model or API version accepts no temperature, top_p or top_k, not even at the default value.',
      steps: [
        { text: 'Delete temperature, top_p and top_k from the request.' },
        {
          text: `If a library adds them, update it. With API version ${apiVersion.value} every model refuses them.`,
        },
      ],
      settle: null,
    },
    prefill: {
      title: 'Prefilled answer refused',
      summary: 'The conversation ends with an assistant turn. This model accepts no prefilled answer.',
      steps: [
        { text: 'End with a user turn, and say there how the answer should begin or which format it has.' },
      ],
      settle: null,
    },
    thinking: {
      title: 'Thinking settings or blocks refused',
      summary:
        'The model does not accept this form of thinking, or thinking blocks in the history were changed.',
      steps: [
        {
          text: 'Newer models take thinking of type adaptive, older ones of type enabled with budget_tokens; the message says which.',
        },
        { text: 'Send thinking blocks of earlier turns back exactly as they came.' },
        { text: 'In Claude Code go back with /rewind, or start anew with /clear.' },
      ],
      settle: null,
    },
    'tool-pairing': {
      title: 'Tool calls and results do not match',
      summary:
        'A tool call in the history has no result, a result has no call, or they are in the wrong turn.',
      steps: [
        { text: 'Answer every tool_use with one tool_result of the same id, in the very next user turn.' },
        { text: 'When you cut the history, keep each call together with its result.' },
        { text: 'In Claude Code go back with /rewind.' },
      ],
      settle: null,
    },
    'beta-header': {
      title: 'Beta flag or field not accepted',
      summary:
        'A beta flag is unknown here, or a field needs a flag that did not arrive. Gateways often strip the header.',
      steps: [
        { text: 'Remove the flag or the field that the message names.' },
        { text: 'If a gateway is on the way, let it pass the anthropic-beta header on.' },
      ],
      settle: { ask: 'Does the same request pass without the gateway?', command: null },
    },
    'content-filter': {
      title: 'Answer blocked by the content filter',
      summary: 'The output filter stopped the answer. The same request is likely to be stopped again.',
      steps: [
        { text: 'Rephrase the request, or ask for the answer in smaller parts.' },
        { text: 'If the content is harmless, report it with the request id.' },
      ],
      settle: null,
    },
    'inference-profile': {
      title: 'Amazon Bedrock wants an inference profile',
      summary: 'This model cannot be called by its plain id on demand.',
      steps: [
        {
          text: 'Use the id of an inference profile for your region, with a prefix such as us., eu. or global.',
          command: 'aws bedrock list-inference-profiles',
        },
      ],
      settle: null,
    },
    image: {
      title: 'Image not accepted',
      summary: 'An image is larger than allowed in pixels, or cannot be read.',
      steps: [
        {
          text: 'Resize the image that the message names. With many images in one request the limit is lower.',
        },
        { text: 'Check that the media type matches the file.' },
        { text: 'In Claude Code go back before it with /rewind: it is sent again each turn.' },
      ],
      settle: null,
    },
    version: {
      title: 'API or client version not accepted',
      summary:
        'The anthropic-version header is missing or wrong, or the client is too old for this model or organisation.',
      steps: [
        { text: `Send the header anthropic-version: ${apiVersion.value}; the official SDKs do it for you.` },
        { text: 'If the message names Claude Code, update it.', command: 'claude update' },
      ],
      settle: null,
    },
  },
  signals,
});
