import type { Base } from './forms.ts';
import { forms, MESSAGES } from './forms.ts';

const base: Base = {
  error: 'service-unavailable',
  script: '503',
  scenario: '503, Envoy has no healthy upstream, on every attempt',
  status: 503,
};

const refused: Base = { ...base, script: 'envoy-refused', scenario: '503, Envoy cannot reach its upstream' };
const empty: Base = { ...base, script: 'empty-503', scenario: '503 without a body' };
const nginx: Base = { ...base, script: 'nginx-503', scenario: '503 page of nginx' };

const key: Base = {
  ...base,
  script: 'cmek-key-unreachable',
  scenario: '503, the customer-managed key cannot be reached',
  errorType: 'api_error',
  platform: 'anthropic',
};

const bedrock: Base = {
  ...base,
  script: 'bedrock-unavailable',
  scenario: '503 of Amazon Bedrock on every attempt',
  errorType: 'ServiceUnavailableException',
  platform: 'bedrock',
  host: 'bedrock-runtime.us-east-1.amazonaws.com',
};

export const serviceUnavailable = [
  ...forms(base, [
    ['envoy-text', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES, { script: '503:retry-after=30', retryAfter: 30 }],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
    ['vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
    ['go-sdk', 'go', ''],
    ['java-sdk', 'java', ''],
    ['requests', 'requests', 'post_requests.py'],
  ]),
  ...forms(refused, [
    ['envoy-refused', 'body', MESSAGES],
    ['python-sdk-refused', 'python', 'ask.py'],
    ['typescript-log-refused', 'typescript', 'logged.mjs'],
    ['claude-code-refused', 'claude-code', 'hello'],
  ]),
  ...forms({ ...base, script: 'envoy-overflow', scenario: '503, Envoy circuit breaker' }, [
    ['envoy-overflow', 'curl', MESSAGES],
  ]),
  ...forms(empty, [
    ['python-sdk-empty', 'python', 'ask.py'],
    ['typescript-sdk-empty', 'typescript', 'ask.mjs'],
    ['claude-code-empty', 'claude-code', 'hello'],
    ['curl-fail', 'curl-fail', MESSAGES],
  ]),
  ...forms(nginx, [
    ['nginx-html', 'body', MESSAGES],
    ['python-sdk-nginx', 'python', 'worker.py'],
    ['httpx-nginx', 'httpx', 'post_httpx.py'],
  ]),
  ...forms({ ...base, script: 'load-balancer-503', scenario: '503 page of an AWS load balancer' }, [
    ['load-balancer', 'curl', MESSAGES],
  ]),
  ...forms({ ...base, script: 'cloudfront-503', scenario: '503 page of CloudFront' }, [
    ['cloudfront-html', 'body', MESSAGES],
  ]),
  ...forms({ ...base, script: 'haproxy-503', scenario: '503 page of HAProxy' }, [
    ['haproxy-html', 'body', MESSAGES],
  ]),
  ...forms({ ...base, script: 'relay-unavailable', scenario: '503 of a relay in a shape of its own' }, [
    ['relay-json', 'body', MESSAGES],
  ]),
  ...forms(key, [
    ['key-service-json', 'body', MESSAGES],
    ['python-sdk-key-service', 'python', 'ask.py'],
    ['typescript-sdk-key-service', 'typescript', 'logged.mjs'],
  ]),
  ...forms(
    {
      ...base,
      script: 'undocumented-503',
      scenario: '503 with a body that no Anthropic page documents',
      errorType: 'api_error',
    },
    [['raw-json', 'body', MESSAGES]],
  ),
  ...forms(bedrock, [
    ['bedrock-boto3', 'boto3', 'bedrock_boto3.py'],
    ['bedrock-typescript-sdk', 'bedrock-typescript', 'bedrock-sdk.mjs'],
  ]),
  ...forms(
    {
      ...base,
      script: 'vertex-unavailable',
      scenario: '503 of Google Cloud',
      errorType: 'UNAVAILABLE',
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
  ...forms({ ...base, script: 'relay-accounts', scenario: '503 of a relay', platform: 'gateway' }, [
    ['relay-python-sdk', 'python', 'ask.py'],
  ]),
];
