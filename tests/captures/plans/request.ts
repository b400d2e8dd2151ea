import type { Base } from './forms.ts';
import { forms, MESSAGES, RETIRED } from './forms.ts';

const first = { platform: 'anthropic' } as const;
const aws = { platform: 'bedrock', host: 'bedrock-runtime.us-east-1.amazonaws.com' } as const;
const VERTEX = '/v1/projects/p/locations/us-east5/publishers/anthropic/models/m:rawPredict';

const notFound: Base = {
  ...first,
  error: 'not-found',
  script: '404',
  scenario: '404, the model is unknown or retired',
  status: 404,
  errorType: 'not_found_error',
};

const notFoundPlans = [
  ...forms(
    {
      error: 'not-found',
      script: 'gateway-path',
      scenario: '404 text of a gateway for an unknown path',
      status: 404,
    },
    [['gateway-path', 'curl', MESSAGES]],
  ),
  ...forms(
    {
      ...notFound,
      ...aws,
      script: 'bedrock-legacy',
      scenario: '404 of Amazon Bedrock, retired model',
      errorType: 'ResourceNotFoundException',
    },
    [['bedrock-legacy', 'boto3', 'bedrock_boto3.py']],
  ),
  ...forms(notFound, [
    ['raw-json', 'body', RETIRED],
    ['curl', 'curl', RETIRED],
    ['python-sdk', 'python', 'old_model.py'],
    ['typescript-sdk', 'typescript', 'old-model.mjs'],
    ['claude-code', 'claude-code', 'hello', { env: { ANTHROPIC_MODEL: 'claude-sonnet-4-20250514' } }],
  ]),
  ...forms({ ...notFound, script: '200', scenario: '404, no such path' }, [
    ['path-curl', 'curl', '/v1/message'],
  ]),
  ...forms(
    {
      ...notFound,
      ...aws,
      script: 'bedrock-not-found',
      scenario: '404 of Amazon Bedrock',
      errorType: 'ResourceNotFoundException',
    },
    [['bedrock-boto3', 'boto3', 'bedrock_boto3.py']],
  ),
  ...forms(
    {
      ...notFound,
      script: 'vertex-not-found',
      scenario: '404 of Google Cloud',
      errorType: 'NOT_FOUND',
      platform: 'vertex',
    },
    [['google-cloud-json', 'body', VERTEX]],
  ),
];

const tooLarge: Base = {
  ...first,
  error: 'request-too-large',
  script: '413',
  scenario: '413 made by the edge',
  status: 413,
  errorType: 'request_too_large',
};

const requestTooLarge = [
  ...forms({ ...tooLarge, script: 'too-large-decoded', scenario: '413, too large once unpacked' }, [
    ['decoded', 'typescript', 'logged.mjs'],
  ]),
  ...forms(tooLarge, [
    ['raw-json', 'body', MESSAGES],
    ['curl', 'curl', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ error: tooLarge.error, script: 'nginx-413', scenario: '413 page of nginx', status: 413 }, [
    ['nginx-html', 'body', MESSAGES],
  ]),
];

const tooLong: Base = {
  ...first,
  error: 'prompt-too-long',
  script: 'prompt-too-long',
  scenario: '400, the prompt exceeds the context window',
  status: 400,
  errorType: 'invalid_request_error',
};

const promptTooLong = [
  ...forms(
    { ...tooLong, script: 'context-output', scenario: '400, prompt and max_tokens together are too long' },
    [['with-output', 'python', 'worker.py']],
  ),
  ...forms(
    {
      error: 'prompt-too-long',
      script: 'gateway-prompt',
      scenario: '400 of a self-hosted gateway',
      status: 400,
    },
    [['gateway-json', 'body', MESSAGES]],
  ),
  ...forms(tooLong, [
    ['raw-json', 'body', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'logged.mjs'],
    ['claude-code', 'claude-code', 'hello'],
    ['litellm', 'litellm', 'litellm_ask.py'],
  ]),
  ...forms(
    {
      ...tooLong,
      ...aws,
      script: 'bedrock-validation',
      scenario: '400 of Amazon Bedrock',
      errorType: 'ValidationException',
    },
    [['bedrock-boto3', 'boto3', 'bedrock_boto3.py']],
  ),
];

const invalid: Base = {
  ...first,
  error: 'invalid-request',
  script: '400',
  scenario: '400, a required field is missing',
  status: 400,
  errorType: 'invalid_request_error',
};

const invalidRequest = [
  ...forms({ ...invalid, script: '200', scenario: '405, GET where POST is expected', status: 405 }, [
    ['method', 'curl-get', '/v1/messages?'],
  ]),
  ...forms({ ...invalid, script: 'thinking', scenario: '400, thinking budget on a model without it' }, [
    ['thinking', 'python', 'worker.py'],
  ]),
  ...forms({ ...invalid, script: 'image-dimensions', scenario: '400, an image is too large' }, [
    ['image', 'typescript', 'logged.mjs'],
  ]),
  ...forms({ ...invalid, script: 'version-header', scenario: '400, no version header' }, [
    ['version', 'fetch', 'fetch.mjs'],
  ]),
  ...forms(
    {
      ...invalid,
      ...aws,
      script: 'bedrock-max-tokens',
      scenario: '400 of Amazon Bedrock, too many output tokens',
      errorType: 'ValidationException',
    },
    [['bedrock-max-tokens', 'boto3', 'bedrock_boto3.py']],
  ),
  ...forms(invalid, [
    ['raw-json', 'body', MESSAGES],
    ['python-sdk', 'python', 'ask.py'],
    ['typescript-sdk', 'typescript', 'ask.mjs'],
    ['java-sdk', 'java', ''],
    ['claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...invalid, script: '200', scenario: '400, a sampling parameter on API version 2026-10-21' }, [
    ['sampling-python-sdk', 'python', 'sampling.py'],
  ]),
  ...forms({ ...invalid, script: 'prefill', scenario: '400, prefilled assistant turn' }, [
    ['prefill', 'typescript', 'logged.mjs'],
  ]),
  ...forms({ ...invalid, script: 'roles', scenario: '400, order of the messages' }, [
    ['roles', 'python', 'worker.py'],
  ]),
  ...forms({ ...invalid, script: 'content-filter', scenario: '400, output filter' }, [
    ['content-filter', 'body', MESSAGES],
    ['content-filter-claude-code', 'claude-code', 'hello'],
  ]),
  ...forms({ ...invalid, script: '422', scenario: '422', status: 422 }, [
    ['unprocessable', 'python', 'worker.py'],
  ]),
  ...forms(
    {
      ...invalid,
      ...aws,
      script: 'bedrock-on-demand',
      scenario: '400 of Amazon Bedrock: inference profile needed',
      errorType: 'ValidationException',
    },
    [['bedrock-inference-profile', 'boto3', 'bedrock_boto3.py']],
  ),
];

const conflict: Base = {
  ...first,
  error: 'conflict',
  script: 'membership-conflict',
  scenario: '409, another membership change is running',
  status: 409,
  errorType: 'conflict_error',
};

const conflictPlans = [
  ...forms({ ...conflict, script: 'conflict', scenario: '409' }, [
    ['python-log', 'python', 'worker.py'],
    ['python-sdk-unnamed', 'python', 'batch.py'],
  ]),
  ...forms(
    {
      ...conflict,
      script: 'precondition',
      scenario: '412, another worker holds the lease',
      status: 412,
      errorType: 'conflict_error',
    },
    [['precondition', 'typescript', 'logged.mjs']],
  ),
  ...forms(conflict, [
    ['raw-json', 'body', '/v1/organizations/members'],
    ['python-sdk', 'python', 'batch.py'],
    ['typescript-sdk', 'typescript', 'conflict.mjs'],
    ['curl', 'curl', '/v1/organizations/members', { script: 'conflict', scenario: '409' }],
  ]),
];

/** Failures that the request itself causes. */
export const request = [
  ...notFoundPlans,
  ...requestTooLarge,
  ...promptTooLong,
  ...invalidRequest,
  ...conflictPlans,
];
