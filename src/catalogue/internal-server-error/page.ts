import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'internal-server-error',
  description:
    'api_error (500) on a Claude call is a fault inside the service. Retry with back-off, keep the request id, know when to report.',
  now: 'Let the SDK repeat the request, and keep the request id.',
  why: [
    'An unexpected failure inside the systems of Anthropic ended the request. The cause is not visible from outside.',
    'Some answers with this status carry the message Overloaded. They are a shortage of capacity under another number.',
    'A few arrive without a body. Then nothing in the answer proves that the service wrote it, and a gateway on the way is as likely.',
    `The official SDKs repeat the status ${sdkRetries.value} times by default. Several SDKs use one class, InternalServerError, for all statuses from 500 upwards: read the status, not the class name.`,
  ],
  lookAlikes: [
    {
      text: 'InternalServerError: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
      is: 'overloaded',
      because:
        'Older TypeScript SDKs have one class for every status from 500 upwards. The status and the error type say overload.',
    },
    {
      text: 'anthropic.InternalServerError: upstream connect error or disconnect/reset before headers. reset reason: connection termination',
      is: 'service-unavailable',
      because:
        'The Python SDK uses this class for a 503 as well, and prints a plain text body without its status. The text is that of an Envoy proxy.',
    },
    {
      text: 'HTTP Error 500.30 - ASP.NET Core app failed to start',
      is: 'not-claude',
      because: 'A web server of Microsoft could not start the application behind it.',
    },
    {
      text: 'litellm.exceptions.InternalServerError: litellm.InternalServerError: GeminiException - {"error":{"code":500,"message":"An internal error has occurred. Please retry.","status":"INTERNAL"}}',
      is: 'not-claude',
      because: 'LiteLLM names the provider that it called before the dash.',
    },
  ],
  related: ['overloaded', 'service-unavailable', 'bad-gateway'],
  sources: [
    'errors',
    'streaming',
    'claude-code-errors',
    'sdk-typescript',
    'sdk-python',
    'botocore',
    'litellm-mapping',
    'issue-cc-5932',
    'issue-cc-8104',
    'issue-cc-9626',
    'issue-cc-63012',
    'issue-cc-70344',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
