import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';
import { sdkDelay } from '../delays.ts';

export default defineClient({
  id: 'csharp-sdk',
  name: 'Anthropic SDK for C#',
  says: 'The C# SDK prints its errors this way.',
  language: null,
  platform: 'anthropic',
  sources: ['sdk-csharp', 'sdk-csharp-docs'],
  retries: {
    retries: sdkRetries.value,
    delay: sdkDelay,
    setting: 'new AnthropicClient() { MaxRetries = # }',
  },
  signals: [
    {
      id: 'class',
      find: {
        text: /\bAnthropic\w{2,20}Exception\b|Anthropic\.Exceptions\./,
      },
      weight: 'decisive',
    },
  ],
});
