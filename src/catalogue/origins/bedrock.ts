import { awsStatus } from '../../facts/platforms.ts';
import { otherAwsOperation } from '../aws.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  says: 'This points to Amazon Bedrock.',
  platform: 'bedrock',
  manyModels: true,
  statusPage: awsStatus.value,
  owner: 'AWS support, or whoever runs your AWS account',
  sources: ['bedrock-errors', 'botocore'],
  signals: [
    {
      id: 'name',
      find: {
        text: /(?<![a-z])bedrock(?:Exception|-?runtime)?(?![a-z])|\.amazonaws\.com\/model\/|\breq_bdrk_/i,
      },
      weight: 'decisive',
      unless: [{ text: /\bopenrouter\b|Provider returned error|model provider\b/i }],
    },
    {
      id: 'client',
      find: { text: /Anthropic(?:AWS)?Bedrock\b|\bBedrockRuntime\b/, anywhere: true },
      weight: 'decisive',
    },
    {
      id: 'operation',
      find: { text: /when calling the (?:InvokeModel|Converse)\w* operation/ },
      weight: 'decisive',
    },
    {
      id: 'exception',
      find: {
        text: /\b(?:ThrottlingException|ModelStreamErrorException|ModelTimeoutException|ModelErrorException|ModelNotReadyException|ServiceQuotaExceededException|[sS]erviceUnavailableException|AccessDeniedException|ResourceNotFoundException|ValidationException)\b/,
      },
      weight: 'strong',
      unless: [{ text: otherAwsOperation }],
    },
    {
      id: 'wording',
      find: {
        text: /Too many (?:tokens|requests|connections)(?: per day)?, please wait before trying again|on-demand throughput isn't supported|Input is too long for requested model|security token included in the request|provided model identifier is invalid|aws sso login|aws-marketplace:|access to the model with the specified model ID|model returned the following errors/,
      },
      weight: 'strong',
    },
    { id: 'body', find: { text: /Error code: \d{3} - \{'[mM]essage': ['"]|\bbotocore\b/ }, weight: 'weak' },
    {
      id: 'model',
      find: { text: /\b(?:(?:us|eu|apac|jp|au|global)\.)?anthropic\.claude-/ },
      weight: 'strong',
    },
    { id: 'aws-id', find: { header: 'x-amzn-requestid' }, weight: 'strong' },
  ],
});
