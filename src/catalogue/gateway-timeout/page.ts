import { usualHours } from '../../facts/batches.ts';
import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'gateway-timeout',
  description:
    'timeout_error or a 504 page on a Claude call: stream the answer, split the work, or send it as a batch.',
  now: 'Repeat once; if it times out again, stream the answer.',
  why: [
    'The API documents the status, with the type timeout_error, for a request that timed out while it was processed.',
    'Cloudflare and Envoy write a 504 of their own when the server behind them does not answer in time. Without streaming no byte flows while the model works, so a long answer looks dead to them.',
    `The SDKs repeat it ${sdkRetries.value} times by default. A request that is too long fails each time.`,
    `A batch has no connection to keep open; most finish within ${usualHours.value} ${usualHours.unit}. Whether a 504 after long processing is charged is not documented.`,
  ],
  lookAlikes: [
    {
      text: 'anthropic.APITimeoutError: Request timed out or interrupted. This could be due to a network timeout, dropped connection, or request cancellation. See https://docs.anthropic.com/en/api/errors#long-requests for more details.',
      is: 'request-timeout',
      because: 'No gateway answered: the client itself stopped waiting.',
    },
    {
      text: '<html>\n<head><title>api.anthropic.com | 524: A timeout occurred</title></head>\n<body>Cloudflare Ray ID: 8f0c1d2e3a4b5c6d</body>\n</html>',
      is: 'edge-error',
      because: 'Cloudflare reached the server, got no answer in time, and says so with a status of its own.',
    },
    {
      text: 'google.api_core.exceptions.DeadlineExceeded: 504 Deadline Exceeded',
      is: 'not-claude',
      because: 'The class belongs to a library of Google that does not call Claude.',
    },
  ],
  related: ['service-unavailable', 'bad-gateway', 'edge-error', 'request-timeout'],
  sources: [
    'errors',
    'batches',
    'envoy-flags',
    'claude-code-errors',
    'issue-cc-2728',
    'issue-cc-6781',
    'google-errors',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
