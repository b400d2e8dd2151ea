import { defineClient } from '../define.ts';

export default defineClient({
  id: 'langchain',
  name: 'LangChain',
  language: null,
  sources: ['langchain-anthropic'],
  retries: null,
  signals: [
    {
      id: 'frames',
      find: { text: /@langchain[\/\\]|langchain_anthropic|langchain_core|docs\.langchain\.com/ },
      weight: 'strong',
      says: 'The text runs through LangChain.',
    },
    {
      id: 'code',
      find: { text: /\b(?:MODEL_RATE_LIMIT|MODEL_AUTHENTICATION|MODEL_NOT_FOUND|CONTEXT_OVERFLOW)\b/ },
      weight: 'decisive',
      says: 'LangChain adds this code.',
    },
  ],
});
