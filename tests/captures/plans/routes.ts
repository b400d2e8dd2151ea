import type { Base } from './forms.ts';
import { forms, MESSAGES } from './forms.ts';

const BEDROCK = 'bedrock-runtime.us-east-1.amazonaws.com';
const BEDROCK_PATH = '/model/us.anthropic.claude-sonnet-5-5/invoke';

/** Claude Code on Google Cloud, on a machine without credentials. */
const VERTEX = {
  CLAUDE_CODE_USE_VERTEX: '1',
  CLOUD_ML_REGION: 'us-east5',
  ANTHROPIC_VERTEX_PROJECT_ID: 'my-project',
};

const proxied = (error: Base['error'], script: string, status: number, scenario: string): Base => ({
  error,
  script,
  status,
  scenario,
});

const throttled: Base = {
  error: 'rate-limit',
  script: 'bedrock-throttling',
  scenario: '429 of Amazon Bedrock',
  status: 429,
  errorType: 'ThrottlingException',
  platform: 'bedrock',
  host: BEDROCK,
};

/** Failures on a route that does not lead straight to the API. */
export const routes = [
  ...forms(proxied('bad-gateway', 'nginx-502', 502, '502 page of nginx with its headers'), [
    ['nginx-curl', 'curl', MESSAGES],
  ]),
  ...forms(proxied('bad-gateway', 'empty-502', 502, '502 of a gateway on the same machine'), [
    [
      'local-gateway-requests',
      'requests',
      'post_requests.py',
      { host: 'localhost:4000', platform: 'gateway' },
    ],
  ]),
  ...forms(proxied('service-unavailable', 'cloudfront-503', 503, '503 page of CloudFront with its headers'), [
    ['cloudfront-curl', 'curl', MESSAGES],
  ]),
  ...forms(throttled, [
    ['bedrock-curl', 'curl', BEDROCK_PATH],
    ['bedrock-litellm', 'litellm', 'litellm_bedrock.py'],
  ]),
  ...forms(
    {
      error: 'rate-limit',
      script: 'openrouter-rate-limit',
      scenario: '429 of OpenRouter around a provider error',
      status: 429,
      platform: 'openrouter',
      host: 'openrouter.ai/api',
    },
    [['openrouter-litellm', 'litellm', 'litellm_openrouter.py']],
  ),
  ...forms(
    {
      error: 'connection-error',
      script: '200',
      scenario: 'nothing listens at the address',
      target: 'closed-port',
    },
    [
      ['refused-bedrock-boto3', 'boto3', 'bedrock_boto3.py', { host: BEDROCK, platform: 'bedrock' }],
      ['refused-node-fetch', 'fetch', 'fetch.mjs'],
    ],
  ),
  ...forms(
    {
      error: 'rate-limit',
      script: '429:retry-after=1',
      scenario: '429, input tokens per minute, on every attempt',
      status: 429,
      errorType: 'rate_limit_error',
      platform: 'anthropic',
    },
    [['langchain-js', 'langchain-js', 'langchain.mjs']],
  ),
  ...forms(
    {
      error: 'internal-server-error',
      script: '500',
      scenario: '500 on Microsoft Foundry',
      status: 500,
      platform: 'foundry',
    },
    [
      [
        'foundry-claude-code',
        'claude-code-foundry',
        'hello',
        { env: { ANTHROPIC_FOUNDRY_API_KEY: 'example', ANTHROPIC_BASE_URL: '' } },
      ],
    ],
  ),
  ...forms(
    {
      error: 'authentication',
      script: '200',
      scenario: 'no login to Google Cloud',
      platform: 'vertex',
    },
    [['google-cloud-claude-code', 'claude-code', 'hello', { env: VERTEX }]],
  ),
];
