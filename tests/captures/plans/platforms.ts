import { forms, MESSAGES } from './forms.ts';
import * as s from './scenarios.ts';

const FOUNDRY = { platform: 'foundry', host: 'my-resource.services.ai.azure.com/anthropic' } as const;

/** Claude on other clouds: their own SDKs and the official ones for them. */
export const platforms = [
  ...forms(s.bedrockThrottling, [
    ['bedrock-boto3-1.34', 'boto3-1.34', 'bedrock_boto3.py'],
    ['bedrock-aws-sdk-js-3.600', 'aws-sdk-js-3.600', 'aws-sdk.mjs'],
    ['bedrock-python-sdk-0.39', 'python-0.39', 'bedrock_sdk.py'],
    ['bedrock-python-sdk-1', 'python-1', 'bedrock_sdk.py'],
    ['bedrock-typescript-sdk-0.12', 'bedrock-typescript-0.12', 'bedrock-sdk.mjs'],
  ]),
  ...forms(s.bedrockUnavailable, [
    ['bedrock-boto3-converse', 'boto3-1.34', 'bedrock_converse.py'],
    ['bedrock-aws-sdk-js', 'aws-sdk-js', 'aws-sdk.mjs'],
    ['bedrock-python-sdk-0.86', 'python-0.86', 'bedrock_sdk.py'],
    ['bedrock-python-sdk', 'python', 'bedrock_sdk.py'],
    ['bedrock-litellm', 'litellm', 'litellm_bedrock.py'],
  ]),
  ...forms(s.bedrockInternal, [
    ['bedrock-aws-sdk-js-3.600', 'aws-sdk-js-3.600', 'aws-sdk.mjs'],
    ['bedrock-typescript-sdk', 'bedrock-typescript', 'bedrock-sdk.mjs'],
  ]),
  ...forms(s.bedrockDenied, [
    ['bedrock-aws-sdk-js', 'aws-sdk-js', 'aws-sdk.mjs'],
    ['bedrock-python-sdk-0.39', 'python-0.39', 'bedrock_sdk.py'],
    ['bedrock-litellm', 'litellm', 'litellm_bedrock.py'],
  ]),
  ...forms(s.bedrockTimeout, [['bedrock-typescript-sdk', 'bedrock-typescript', 'bedrock-sdk.mjs']]),
  ...forms({ ...s.refused, host: s.bedrockInternal.host ?? '' }, [
    ['refused-aws-sdk-js', 'aws-sdk-js', 'aws-sdk.mjs'],
  ]),
  ...forms(s.vertexQuota, [
    ['vertex-python-sdk-0.39', 'python-0.39', 'vertex_sdk.py'],
    ['vertex-typescript-sdk', 'vertex-typescript', 'vertex-sdk.mjs'],
    ['vertex-typescript-sdk-0.7', 'vertex-typescript-0.7', 'vertex-sdk-auth.mjs'],
  ]),
  ...forms(s.vertexUnavailable, [
    ['vertex-python-sdk-0.86', 'python-0.86', 'vertex_sdk.py'],
    ['vertex-python-sdk-1', 'python-1', 'vertex_sdk.py'],
    ['vertex-typescript-sdk', 'vertex-typescript', 'vertex-sdk.mjs'],
  ]),
  ...forms(s.vertexDenied, [
    ['vertex-python-sdk-1', 'python-1', 'vertex_sdk.py'],
    ['vertex-typescript-sdk', 'vertex-typescript', 'vertex-sdk.mjs'],
  ]),
  ...forms(
    {
      error: 'authentication',
      script: '200',
      scenario: 'no login to Google Cloud',
      platform: 'vertex',
    },
    [['vertex-typescript-sdk-0.7', 'vertex-typescript-0.7', 'vertex-sdk.mjs']],
  ),
  ...forms({ ...s.overloaded, ...FOUNDRY, scenario: '529 on Microsoft Foundry' }, [
    ['foundry-typescript-sdk', 'foundry-typescript', 'foundry-sdk.mjs'],
  ]),
  ...forms({ ...s.rateLimit, ...FOUNDRY, scenario: '429 on Microsoft Foundry' }, [
    ['foundry-typescript-sdk', 'foundry-typescript', 'foundry-sdk.mjs'],
  ]),
  ...forms(
    { ...s.envoy, ...FOUNDRY, scenario: '503 without a body on Microsoft Foundry', script: 'empty-503' },
    [['foundry-typescript-sdk', 'foundry-typescript', 'foundry-sdk.mjs']],
  ),
  ...forms({ ...s.refused, ...FOUNDRY }, [['refused-foundry-curl', 'curl', MESSAGES]]),
];
