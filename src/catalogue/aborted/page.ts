import { definePage } from '../define.ts';

export default definePage({
  id: 'aborted',
  description:
    'Request was aborted: your own program cancelled the call to Claude. Where the cancellation comes from.',
  why: [
    'A person pressed Esc, an abort signal fired, or a deadline of the program ran out.',
    'The words often follow another failure. That failure is the one to solve.',
  ],
  lookAlikes: [],
  related: ['request-timeout', 'connection-error'],
  sources: ['errors'],
  verifiedOn: '2026-11-22',
});
