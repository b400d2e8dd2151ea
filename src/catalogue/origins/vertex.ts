import { googleStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'vertex',
  name: 'Google Cloud',
  platform: 'vertex',
  manyModels: true,
  statusPage: googleStatus.value,
  owner: 'Google Cloud support, or whoever runs your project',
  sources: ['google-errors', 'vertex-429'],
  signals: [
    {
      id: 'host',
      find: { text: /\baiplatform\.googleapis\.com\b/ },
      weight: 'decisive',
      says: 'The address is that of Google Cloud.',
    },
    {
      id: 'publisher',
      find: { text: /publishers\/(?:anthropic|google)\/models|publisher 'anthropic'|Publisher Model/ },
      weight: 'decisive',
      says: 'Google Cloud names models by publisher.',
    },
    {
      id: 'litellm',
      find: { text: /\bVertexAI(?:Exception|Error)\b/ },
      weight: 'decisive',
      says: 'LiteLLM names the provider it called.',
    },
    {
      id: 'name',
      find: { text: /\bvertex(?:[_ -]?ai)?\b/i },
      weight: 'decisive',
      says: 'The text names Vertex.',
    },
    {
      id: 'status',
      find: {
        text: /["']status["']: ?["'](?:RESOURCE_EXHAUSTED|UNAVAILABLE|PERMISSION_DENIED|NOT_FOUND|INVALID_ARGUMENT|FAILED_PRECONDITION|DEADLINE_EXCEEDED|UNAUTHENTICATED|INTERNAL)["']/,
      },
      weight: 'strong',
      says: 'Google Cloud puts this word into its error bodies.',
    },
    {
      id: 'base-model',
      find: { text: /base model: anthropic-claude|Provisioned Throughput/ },
      weight: 'decisive',
      says: 'This sentence is one of Google Cloud.',
    },
    {
      id: 'credentials',
      find: { text: /Could not load the default credentials|default credentials were not found/ },
      weight: 'strong',
      says: 'Google’s client library looks for credentials this way.',
    },
  ],
});
