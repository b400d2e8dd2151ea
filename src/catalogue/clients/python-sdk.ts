import { backoffBaseSeconds, backoffCapSeconds, backoffFactor, sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'python-sdk',
  name: 'Anthropic SDK for Python',
  language: 'python',
  sources: ['sdk-python', 'sdk-python-docs'],
  retries: {
    retries: sdkRetries.value,
    baseSeconds: backoffBaseSeconds.value,
    factor: backoffFactor.value,
    capSeconds: backoffCapSeconds.value,
    setting: 'Anthropic(max_retries=…)',
  },
  signals: [
    {
      id: 'class',
      find: { text: /\banthropic(?:\._exceptions)?\.(?:[A-Z]\w+Error)\b/ },
      weight: 'decisive',
      says: 'The Python SDK prints its exceptions with this prefix.',
    },
    {
      id: 'form',
      find: { text: /\bError code: \d{3} - \{/ },
      weight: 'strong',
      says: 'The Python SDK prints status and body this way.',
      unless: [{ text: /\bopenai\./ }],
    },
    {
      id: 'frames',
      find: { text: /(?:site|dist)-packages\/anthropic\// },
      weight: 'decisive',
      says: 'The stack runs through the Python SDK.',
    },
    {
      id: 'repr',
      find: { text: /\{'type': 'error', 'error': \{/ },
      weight: 'weak',
      says: 'A Python dictionary holds the body.',
    },
  ],
});
