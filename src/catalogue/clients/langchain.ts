import { langchainFirstDelaySeconds, langchainRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

/** For JavaScript it repeats by itself; for Python it hands the number to the SDK below. */
export default defineClient({
  id: 'langchain',
  name: 'LangChain for JavaScript',
  says: 'LangChain prints its errors this way.',
  language: 'typescript',
  sources: ['langchain-anthropic'],
  retries: {
    retries: langchainRetries.value,
    delay: { baseSeconds: langchainFirstDelaySeconds.value, factor: 2, capSeconds: null },
    setting: 'new ChatAnthropic({ maxRetries: # })',
  },
  signals: [
    {
      id: 'frames',
      find: {
        text: /@langchain[/\\]|docs\.langchain\.com|\b(?:MODEL_RATE_LIMIT|MODEL_AUTHENTICATION|MODEL_NOT_FOUND|CONTEXT_OVERFLOW)\b/,
      },
      weight: 'decisive',
    },
  ],
});
