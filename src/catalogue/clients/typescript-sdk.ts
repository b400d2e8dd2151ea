import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';
import { sdkDelay } from '../delays.ts';

export default defineClient({
  id: 'typescript-sdk',
  name: 'Anthropic SDK for TypeScript',
  says: 'The TypeScript SDK prints its errors this way.',
  language: 'typescript',
  platform: 'anthropic',
  sources: ['sdk-typescript', 'sdk-typescript-docs'],
  retries: {
    retries: sdkRetries.value,
    delay: sdkDelay,
    setting: 'new Anthropic({ maxRetries: # })',
  },
  signals: [
    {
      id: 'frames',
      find: { text: /@anthropic-ai[/\\]sdk/ },
      weight: 'decisive',
      // It turns off the retries of the SDK below.
      unless: [{ text: /@langchain[/\\]/ }],
    },
    {
      id: 'form',
      find: { text: /\b(?:[A-Z]\w+Error|(?<!API )Error): \d{3} (?:\{"type":|status code \(no body\))/ },
      weight: 'strong',
    },
    {
      id: 'class',
      find: {
        text: /\b(?:APIConnectionTimeoutError|APIUserAbortError|EnforcedSpendLimitReachedError|OverloadedError|ServiceUnavailableError|GatewayTimeoutError): \d{3}|\bAPIConnection(?:Timeout)?Error: |\bAPIUserAbortError\b/,
      },
      weight: 'strong',
      unless: [{ text: /\banthropic\.API/ }, { text: /openai/i }],
    },
    { id: 'no-body', find: { text: /\d{3} status code \(no body\)/ }, weight: 'weak' },
  ],
});
