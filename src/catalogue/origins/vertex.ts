import { googleStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'vertex',
  name: 'Google Cloud',
  says: 'This points to Google Cloud.',
  platform: 'vertex',
  manyModels: true,
  statusPage: googleStatus.value,
  owner: 'Google Cloud support, or whoever runs your project',
  sources: ['google-errors', 'vertex-429'],
  signals: [
    { id: 'host', find: { text: /\baiplatform\.googleapis\.com\b/ }, weight: 'decisive' },
    {
      id: 'publisher',
      find: {
        text: /publishers\/(?:anthropic|google)\/models|publisher 'anthropic'|Publisher Model|\breq_vrtx_|Provisioned Throughput/,
      },
      weight: 'decisive',
      unless: [{ text: /Provider returned error/i }],
    },
    {
      id: 'name',
      find: { text: /\bvertex(?:[_ -]?ai\w{0,16})?\b|USE_VERTEX\b/i },
      weight: 'decisive',
      unless: [{ text: /\bopenrouter\b|Provider returned error|model provider\b/i }],
    },
    { id: 'client', find: { text: /AnthropicVertex\b/, anywhere: true }, weight: 'decisive' },
    {
      id: 'status',
      find: {
        text: /["']status["']: ?["'](?:RESOURCE_EXHAUSTED|UNAVAILABLE|PERMISSION_DENIED|NOT_FOUND|INVALID_ARGUMENT|FAILED_PRECONDITION|DEADLINE_EXCEEDED|UNAUTHENTICATED|INTERNAL)["']|\bclaude-[a-z\d-]{1,30}@\d{8}/,
      },
      weight: 'strong',
    },
    {
      id: 'credentials',
      find: { text: /Could not load the default credentials|default credentials were not found/ },
      weight: 'strong',
    },
  ],
});
