import { definePage } from '../define.ts';

export default definePage({
  id: 'request-too-large',
  description:
    'request_too_large on a Claude call counts bytes, not tokens. What to shrink and how to measure it.',
  why: [
    'On the direct API the edge refuses the body before the API sees it. Its answer has a shape of its own, without a request id.',
    'Images and documents in base64 are the usual cause, because every turn sends them again.',
  ],
  lookAlikes: [],
  related: ['prompt-too-long', 'invalid-request'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
