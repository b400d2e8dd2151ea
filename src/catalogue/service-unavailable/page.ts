import { firstErrorCodesOn } from '../../facts/sdk.ts';
import { sdkRetries } from '../../facts/retry.ts';
import { definePage } from '../define.ts';

export default definePage({
  id: 'service-unavailable',
  description:
    'A 503 on a Claude call: find out which hop answered, let the SDK retry with back-off, and what to do when it lasts.',
  now: 'Let the SDK repeat the request, and find out who answered.',
  why: [
    'HTTP gives 503 one meaning: this server cannot serve the request right now, and probably will soon. It does not say which of the servers on the way is speaking.',
    'The error list of the Claude API holds no 503. The ones that users report from its address are plain text of an Envoy proxy that found no healthy server behind it. They came in bursts, many people at once.',
    `Since ${firstErrorCodesOn.value} the SDKs know three narrow 503 answers of the API itself. They concern customer-managed encryption keys and plugins, not traffic.`,
    'Every other 503 was written by somebody else: Amazon Bedrock, Google Cloud, a router such as OpenRouter, a gateway such as LiteLLM, a relay, a content delivery network, or a proxy of your own.',
    `The official SDKs repeat a 503 by themselves, ${sdkRetries.value} times by default, with back-off and jitter.`,
  ],
  lookAlikes: [
    {
      text: 'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CSHoEeqs5C35K2UUqR7Fy"}',
      is: 'overloaded',
      because:
        'A shortage of capacity has its own status and error type. Waiting helps in both cases; another model helps here.',
    },
    {
      text: 'HTTP/1.1 504 Gateway Timeout\nserver: envoy\ncontent-type: text/plain\n\nupstream request timeout',
      is: 'gateway-timeout',
      because: 'The same kind of proxy did reach a server, which did not answer in time.',
    },
    {
      text: '⏺ Bash(curl -sf https://shop.example/health)\n  ⎿  curl: (22) The requested URL returned error: 503',
      is: 'not-claude',
      because: 'A command that Claude Code ran printed this. The conversation itself was served.',
    },
    {
      text: 'Warning  Unhealthy  kubelet  Readiness probe failed: HTTP probe failed with statuscode: 503',
      is: 'not-claude',
      because: 'A container of your own cluster answered its probe this way.',
    },
  ],
  related: ['overloaded', 'bad-gateway', 'gateway-timeout', 'edge-error', 'internal-server-error'],
  sources: [
    'errors',
    'rfc-9110',
    'sdk-typescript',
    'claude-code-errors',
    'envoy-flags',
    'issue-cc-7043',
    'issue-cc-57552',
    'issue-cc-70366',
    'botocore',
    'google-errors',
    'cloudfront-503',
    'alb-503',
    'litellm-mapping',
    'own-measurements',
  ],
  verifiedOn: '2026-11-22',
});
