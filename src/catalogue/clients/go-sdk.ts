import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';
import { sdkDelay } from '../delays.ts';

export default defineClient({
  id: 'go-sdk',
  name: 'Anthropic SDK for Go',
  says: 'The Go SDK prints its errors this way.',
  language: 'go',
  platform: 'anthropic',
  sources: ['sdk-go', 'sdk-go-docs'],
  retries: {
    retries: sdkRetries.value,
    delay: sdkDelay,
    setting: 'option.WithMaxRetries(#)',
  },
  signals: [
    { id: 'form', find: { text: /\b(?:POST|GET) "https?:\/\/[^"]+": \d{3}/ }, weight: 'strong' },
    {
      id: 'frames',
      find: { text: /anthropic-sdk-go|\bPost "https:\/\/api\.anthropic\.com/ },
      weight: 'decisive',
    },
  ],
});
