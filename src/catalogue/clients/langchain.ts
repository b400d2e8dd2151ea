import { defineClient } from '../define.ts';

export default defineClient({
  id: 'langchain',
  name: 'LangChain',
  says: 'LangChain prints its errors this way.',
  language: null,
  sources: ['langchain-anthropic'],
  retries: null,
  signals: [
    {
      id: 'frames',
      find: { text: /@langchain[/\\]|langchain_anthropic|langchain_core|docs\.langchain\.com/ },
      weight: 'strong',
    },
    {
      id: 'code',
      find: { text: /\b(?:MODEL_RATE_LIMIT|MODEL_AUTHENTICATION|MODEL_NOT_FOUND|CONTEXT_OVERFLOW)\b/ },
      weight: 'decisive',
    },
  ],
});
