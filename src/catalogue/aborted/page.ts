import { definePage } from '../define.ts';

export default definePage({
  id: 'aborted',
  description:
    'Request was aborted: your own program cancelled the call to Claude. Where the cancellation comes from, and what to do.',
  now: 'Send it again if the answer is still wanted.',
  why: [
    'A person pressed Esc, an abort signal fired, a browser tab closed, or a deadline of the program ran out.',
    'The words often follow another failure. That failure is the one to solve.',
    'A request that is cancelled while the answer was going to succeed can still be charged.',
  ],
  lookAlikes: [
    {
      text: 'APIConnectionTimeoutError: Request timed out.',
      is: 'request-timeout',
      because: 'Nobody cancelled: the time limit of the client ran out.',
    },
    {
      text: 'httpx2.RemoteProtocolError: peer closed connection without sending complete message body (incomplete chunked read)',
      is: 'connection-error',
      because: 'The other end, or something on the way, cut the stream.',
    },
    {
      text: 'Traceback (most recent call last):\n  File "/app/.venv/lib/python3.11/site-packages/playwright/_impl/_connection.py", line 559, in wrap_api_call\nplaywright._impl._errors.TargetClosedError: Page.goto: Target page, context or browser has been closed',
      is: 'not-claude',
      because: 'A browser was closed while a page was loading. Every frame belongs to another library.',
    },
  ],
  related: ['request-timeout', 'connection-error'],
  sources: ['errors', 'claude-code-errors', 'sdk-typescript', 'billing-failed-requests', 'own-measurements'],
  verifiedOn: '2026-11-22',
});
