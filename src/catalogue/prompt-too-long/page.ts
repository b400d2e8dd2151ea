import { definePage } from '../define.ts';

export default definePage({
  id: 'prompt-too-long',
  description:
    'The prompt has more tokens than the context window of the Claude model. How to count, compact and choose.',
  why: [
    'The input and, on some models, the room asked for the output have to fit into the context window.',
    'Every turn sends the whole history again, so a long session grows until it no longer fits.',
  ],
  lookAlikes: [],
  related: ['request-too-large', 'invalid-request'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
