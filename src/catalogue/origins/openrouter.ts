import { openrouterStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'openrouter',
  name: 'OpenRouter',
  platform: 'openrouter',
  manyModels: true,
  statusPage: openrouterStatus.value,
  owner: 'OpenRouter',
  sources: ['openrouter-errors'],
  signals: [
    { id: 'host', find: { text: /\bopenrouter\b/i }, weight: 'decisive', says: 'The text names OpenRouter.' },
    {
      id: 'litellm',
      find: { text: /\bOpenrouterException\b/ },
      weight: 'decisive',
      says: 'LiteLLM names the provider it called.',
    },
    {
      id: 'wrapper',
      find: { text: /Provider returned error/ },
      weight: 'decisive',
      says: 'OpenRouter wraps a provider’s error in these words.',
    },
    {
      id: 'endpoints',
      find: { text: /No (?:endpoints|allowed providers)(?: are)? (?:found|available)/ },
      weight: 'strong',
      says: 'This sentence is one of OpenRouter.',
    },
  ],
});
