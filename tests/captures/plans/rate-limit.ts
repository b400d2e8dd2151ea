import type { Base } from './forms.ts';
import { forms, MESSAGES, OAUTH, STREAM } from './forms.ts';

const base: Base = {
  error: 'rate-limit',
  script: '429:retry-after=1',
  scenario: '429, input tokens per minute, on every attempt',
  status: 429,
  errorType: 'rate_limit_error',
  platform: 'anthropic',
};

const bedrock: Base = {
  error: 'rate-limit',
  script: 'bedrock-throttling',
  scenario: '429 of Amazon Bedrock on every attempt',
  status: 429,
  errorType: 'ThrottlingException',
  platform: 'bedrock',
  host: 'bedrock-runtime.us-east-1.amazonaws.com',
};

export const rateLimit = [
  ...forms(base, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES, { script: '429:retry-after=17', retryAfter: 17 }],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs', { retryAfter: 1 }],
    ['go-sdk', 'go', ''],
    ['java-sdk', 'java', ''],
    ['requests', 'requests', 'post_requests.py'],
    ['litellm', 'litellm', 'litellm_ask.py'],
    ['vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
    ['langchain-python', 'langchain-python', 'langchain_ask.py'],
    ['claude-code', 'claude-code', 'hello'],
  ]),
  ...forms(
    { ...base, script: 'rate-limit-output:retry-after=1', scenario: '429, output tokens per minute' },
    [['python-log', 'python', 'worker.py']],
  ),
  ...forms({ ...base, script: 'rate-limit-requests:retry-after=8', scenario: '429, requests per minute' }, [
    ['requests-per-minute', 'curl', MESSAGES, { retryAfter: 8 }],
  ]),
  ...forms({ ...base, script: 'ramp-limit:retry-after=1', scenario: '429, usage grows too fast' }, [
    ['ramp-limit', 'typescript', 'logged.mjs'],
    ['ramp-limit-json', 'body', MESSAGES],
  ]),
  ...forms(
    { ...base, script: 'concurrent-connections:retry-after=1', scenario: '429, connections at once' },
    [['concurrent-connections', 'python', 'worker.py']],
  ),
  ...forms(
    { ...base, script: 'stream-rate-limit', scenario: 'the stream begins, then carries an error event' },
    [['sse-stream', 'body', STREAM]],
  ),
  ...forms({ ...base, script: 'fast-limit:retry-after=5', scenario: '429, limit of fast mode' }, [
    ['fast-mode', 'curl', MESSAGES, { retryAfter: 5 }],
  ]),
  ...forms(
    {
      error: 'rate-limit',
      script: 'throttle',
      scenario: '429 for a subscription, short throttle',
    },
    [['subscription-throttle', 'claude-code', 'hello', { env: OAUTH }]],
  ),
  ...forms(
    {
      error: 'rate-limit',
      script: 'gateway-rate-limit',
      scenario: '429 of a self-hosted gateway',
      status: 429,
      errorType: 'rate_limit_error',
    },
    [['gateway-json', 'body', MESSAGES]],
  ),
  ...forms(bedrock, [
    [
      'bedrock-not-ready',
      'boto3',
      'bedrock_boto3.py',
      { script: 'bedrock-not-ready', errorType: 'ModelNotReadyException' },
    ],
    ['bedrock-boto3', 'boto3', 'bedrock_boto3.py'],
    ['bedrock-converse', 'boto3', 'bedrock_converse.py', { script: 'bedrock-throttling-requests' }],
    ['bedrock-aws-sdk-js', 'aws-sdk-js', 'aws-sdk.mjs'],
    ['bedrock-typescript-sdk', 'bedrock-typescript', 'bedrock-sdk.mjs'],
  ]),
  ...forms(
    {
      error: 'rate-limit',
      script: 'vertex-quota',
      scenario: '429 of Google Cloud',
      status: 429,
      errorType: 'RESOURCE_EXHAUSTED',
      platform: 'vertex',
    },
    [
      [
        'google-cloud-json',
        'body',
        '/v1/projects/p/locations/us-east5/publishers/anthropic/models/m:rawPredict',
      ],
    ],
  ),
  ...forms(
    {
      error: 'rate-limit',
      script: 'openrouter-rate-limit',
      scenario: '429 of OpenRouter around a provider error',
      status: 429,
      platform: 'openrouter',
    },
    [['openrouter-json', 'body', MESSAGES]],
  ),
];
