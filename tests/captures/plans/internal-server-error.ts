import type { Base } from './forms.ts';
import { forms, MESSAGES, STREAM } from './forms.ts';

const base: Base = {
  error: 'internal-server-error',
  script: '500',
  scenario: '500 on every attempt',
  status: 500,
  errorType: 'api_error',
  platform: 'anthropic',
};

const empty: Base = { error: base.error, script: 'empty-500', scenario: '500 without a body', status: 500 };

export const internalServerError = [
  ...forms(base, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['python-log', 'python', 'worker.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['go-sdk', 'go', ''],
    ['java-sdk', 'java', ''],
    ['requests', 'requests', 'post_requests.py'],
    ['litellm', 'litellm', 'litellm_ask.py'],
    ['vercel-ai-sdk', 'vercel-ai', 'ai-generate.mjs'],
    ['langchain-python', 'langchain-python', 'langchain_ask.py'],
    ['claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...base, script: 'internal-overloaded', scenario: '500 whose message says Overloaded' }, [
    ['overloaded-message', 'body', MESSAGES],
    ['typescript-sdk-overloaded-message', 'typescript', 'logged.mjs'],
  ]),
  ...forms(
    {
      error: base.error,
      script: '500',
      scenario: '500 behind a self-hosted gateway',
      status: 500,
      host: 'gateway.example.com',
    },
    [['claude-code-gateway', 'claude-code', 'hello']],
  ),
  ...forms(empty, [
    ['claude-code-empty', 'claude-code', 'hello'],
    ['python-sdk-empty', 'python', 'ask.py'],
    ['typescript-sdk-empty', 'typescript', 'ask.mjs'],
  ]),
  ...forms(
    { ...base, script: 'stream-api-error', scenario: 'the stream begins, then carries an error event' },
    [
      ['sse-stream', 'body', STREAM],
      ['python-sdk-stream', 'python', 'stream.py', { sameIn: ['0.47.2'] }],
    ],
  ),
  ...forms(
    {
      error: base.error,
      script: 'bedrock-internal',
      scenario: '500 of Amazon Bedrock on every attempt',
      status: 500,
      errorType: 'InternalServerException',
      platform: 'bedrock',
      host: 'bedrock-runtime.us-east-1.amazonaws.com',
    },
    [['bedrock-boto3', 'boto3', 'bedrock_boto3.py']],
  ),
  ...forms(
    {
      error: base.error,
      script: 'vertex-internal',
      scenario: '500 of Google Cloud',
      status: 500,
      errorType: 'INTERNAL',
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
];
