import { awsStatus } from '../../facts/platforms.ts';
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
    { id: 'name', find: { text: /\bbedrock\b/i }, weight: 'decisive' },
    { id: 'litellm', find: { text: /\bBedrockException\b/ }, weight: 'decisive' },
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
    },
    {
      id: 'wording',
      find: {
        text: /Too many (?:tokens|requests|connections)(?: per day)?, please wait before trying again|on-demand throughput isn't supported|Input is too long for requested model/,
      },
      weight: 'strong',
    },
    {
      id: 'model',
      find: { text: /\b(?:(?:us|eu|apac|jp|au|global)\.)?anthropic\.claude-/ },
      weight: 'strong',
    },
    { id: 'host', find: { text: /bedrock-runtime\.|\.amazonaws\.com\/model\// }, weight: 'decisive' },
    { id: 'aws-id', find: { header: 'x-amzn-requestid' }, weight: 'strong' },
  ],
});
