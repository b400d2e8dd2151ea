import { openrouterStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'openrouter',
  name: 'OpenRouter',
  says: 'This points to OpenRouter.',
  platform: 'openrouter',
  manyModels: true,
  statusPage: openrouterStatus.value,
  owner: 'OpenRouter',
  sources: ['openrouter-errors'],
  signals: [
    { id: 'host', find: { text: /\bopenrouter\b/i }, weight: 'decisive' },
    { id: 'litellm', find: { text: /\bOpenrouterException\b/ }, weight: 'decisive' },
    { id: 'wrapper', find: { text: /Provider returned error|["']provider_name["']:/ }, weight: 'decisive' },
    {
      id: 'endpoints',
      find: { text: /No (?:endpoints|allowed providers)(?: are)? (?:found|available)/ },
      weight: 'strong',
    },
  ],
});
