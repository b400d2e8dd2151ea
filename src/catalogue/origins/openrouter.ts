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
    { id: 'host', find: { text: /\bopenrouter/i }, weight: 'decisive' },
    {
      id: 'wrapper',
      find: {
        text: /Provider returned error|"middle-out"|["'](?:provider_name|native_finish_reason|(?:available|requested)_providers)["']:|["']gen-1\d{9}-|sk-or-v1/,
      },
      weight: 'decisive',
    },
    {
      id: 'endpoints',
      find: {
        text: /[Nn]o (?:endpoints|allowed providers|available model provider)(?: are| that)? (?:found|available|meets)/,
      },
      weight: 'strong',
    },
  ],
});
