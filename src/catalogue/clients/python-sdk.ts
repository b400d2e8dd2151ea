import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';
import { sdkDelay } from '../delays.ts';

export default defineClient({
  id: 'python-sdk',
  name: 'Anthropic SDK for Python',
  says: 'The Python SDK prints its errors this way.',
  language: 'python',
  platform: 'anthropic',
  sources: ['sdk-python', 'sdk-python-docs'],
  retries: {
    retries: sdkRetries.value,
    delay: sdkDelay,
    setting: 'Anthropic(max_retries=#)',
  },
  signals: [
    { id: 'class', find: { text: /\banthropic(?:\._exceptions)?\.(?:[A-Z]\w+Error)\b/ }, weight: 'decisive' },
    {
      id: 'form',
      find: { text: /\bError code: \d{3} - \{/ },
      weight: 'strong',
      unless: [{ text: /\bopenai\./ }],
    },
    {
      id: 'frames',
      find: { text: /(?:site|dist)-packages\/anthropic\/|\blangchain_anthropic\b/ },
      weight: 'decisive',
    },
    { id: 'logger', find: { text: /\banthropic\._base_client\b/ }, weight: 'decisive' },
    {
      id: 'repr',
      find: { text: /\{'type': 'error', 'error': \{/ },
      weight: 'weak',
      unless: [{ text: /\bopenai\./ }],
    },
  ],
});
