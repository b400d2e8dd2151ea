import { awsStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'bedrock',
  name: 'Amazon Bedrock',
  platform: 'bedrock',
  manyModels: true,
  statusPage: awsStatus.value,
  owner: 'AWS support, or whoever runs your AWS account',
  sources: ['bedrock-errors', 'botocore'],
  signals: [
    { id: 'name', find: { text: /\bbedrock\b/i }, weight: 'decisive', says: 'The text names Bedrock.' },
    {
      id: 'litellm',
      find: { text: /\bBedrockException\b/ },
      weight: 'decisive',
      says: 'LiteLLM names the provider it called.',
    },
    {
      id: 'operation',
      find: { text: /when calling the (?:InvokeModel|Converse)\w* operation/ },
      weight: 'decisive',
      says: 'This operation is one of Bedrock.',
    },
    {
      id: 'exception',
      find: {
        text: /\b(?:ThrottlingException|ModelStreamErrorException|ModelTimeoutException|ModelErrorException|ModelNotReadyException|ServiceQuotaExceededException|[sS]erviceUnavailableException|AccessDeniedException|ResourceNotFoundException|ValidationException)\b/,
      },
      weight: 'strong',
      says: 'AWS names its errors this way.',
    },
    {
      id: 'wording',
      find: {
        text: /Too many (?:tokens|requests|connections)(?: per day)?, please wait before trying again|on-demand throughput isn't supported|Input is too long for requested model/,
      },
      weight: 'strong',
      says: 'This sentence is one of Bedrock.',
    },
    {
      id: 'model',
      find: { text: /\b(?:(?:us|eu|apac|jp|au|global)\.)?anthropic\.claude-/ },
      weight: 'strong',
      says: 'The model id has the form of Bedrock.',
    },
    {
      id: 'host',
      find: { text: /bedrock-runtime\.|\.amazonaws\.com\/model\// },
      weight: 'decisive',
      says: 'The address is that of Bedrock.',
    },
    {
      id: 'aws-id',
      find: { header: 'x-amzn-requestid' },
      weight: 'strong',
      says: 'AWS gives out this request id.',
    },
  ],
});
