import { nonStreamingMaxTokens, sdkMinutes } from '../../facts/timeouts.ts';
import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'request-timeout',
  description:
    'The client stopped waiting for Claude. Stream or raise the timeout: an abandoned answer can still be charged.',
  now: 'Stream the answer or raise the timeout, then repeat.',
  why: [
    'The model writes its answer piece by piece. Without streaming the client waits in silence until the last one.',
    `The official SDKs wait ${sdkMinutes.value} ${sdkMinutes.unit} by default. They refuse to send a request without streaming when max_tokens is above ${nonStreamingMaxTokens.value.toLocaleString('en-GB')} and no timeout was set.`,
    `A timeout is repeated like a failure of the network, ${sdkRetries.value} times by default. The wall clock can then reach the timeout times the number of attempts, plus the pauses.`,
    'A client that leaves early does not stop the charge: an answer that was going to succeed is billed, and so is its repetition.',
  ],
  lookAlikes: [
    {
      text: 'API Error: 504 {"type":"error","error":{"type":"timeout_error","message":"Request timed out"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'gateway-timeout',
      because:
        'The service answered that it ran out of time. A longer timeout of the client changes nothing.',
    },
    {
      text: 'API Error: Request was aborted.',
      is: 'aborted',
      because: 'The program or a person cancelled the call. No time limit was reached.',
    },
    {
      text: 'kafka.errors.KafkaTimeoutError: KafkaTimeoutError: Failed to update metadata after 60.0 secs.',
      is: 'not-claude',
      because: 'A message broker did not answer in time.',
    },
  ],
  related: ['gateway-timeout', 'connection-error', 'aborted'],
  sources: [
    'errors',
    'sdk-python-docs',
    'sdk-typescript-docs',
    'sdk-typescript',
    'sdk-python',
    'billing-failed-requests',
    'claude-code-errors',
    'botocore',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
