import { definePage } from '../define.ts';

export default definePage({
  id: 'prompt-too-long',
  description:
    'The prompt has more tokens than the context window of the Claude model. How to count, compact and choose.',
  now: 'Shorten the input, or use a model with a larger window.',
  why: [
    'The whole input has to fit into the context window of the model: system prompt, tools, history, files and the new message.',
    'Every turn sends the history again, so a long session grows until it no longer fits.',
    'Newer models count more tokens for the same text than older ones, so an input that fitted can be too long after a change of model.',
  ],
  lookAlikes: [
    {
      text: 'API Error: 413 {"error":{"type":"request_too_large","message":"Request exceeds the maximum size"}}',
      is: 'request-too-large',
      because:
        'Here the bytes of the request are too many. Images count there even when they cost few tokens.',
    },
    {
      text: '429 {"type":"error","error":{"type":"rate_limit_error","message":"Number of request tokens has exceeded your per-minute rate limit (https://docs.anthropic.com/en/api/rate-limits); see the response headers for current usage. Please reduce the prompt length or the maximum tokens requested, or try again later."}}',
      is: 'rate-limit',
      because: 'The prompt fits into the model. Too many tokens were sent within a short time.',
    },
  ],
  related: ['request-too-large', 'invalid-request'],
  sources: [
    'sdk-typescript',
    'pricing',
    'errors',
    'claude-api-skill',
    'claude-code-errors',
    'models-overview',
    'litellm-mapping',
  ],
  verifiedOn: '2026-11-22',
});
