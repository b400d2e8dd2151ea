import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'gemini',
  name: 'Google Gemini',
  platform: 'other',
  foreign: true,
  statusPage: null,
  owner: 'Google',
  sources: ['google-errors'],
  signals: [
    {
      id: 'host',
      find: {
        text: /generativelanguage\.googleapis\.com|GoogleGenerativeAI|ai\.google\.dev|aistudio\.google/,
      },
      weight: 'decisive',
      says: 'The address is that of the Gemini API.',
    },
    {
      id: 'model',
      find: {
        text: /\bgemini\b|\bgemma\b|\bpalm-?2\b|text-(?:bison|unicorn)|publishers\/google\/models\/(?!claude)|generate_content_/i,
      },
      weight: 'decisive',
      says: 'The text names a model of Google.',
    },
    {
      id: 'litellm',
      find: { text: /\bGeminiException\b|google\.genai|google\.api_core\.exceptions/ },
      weight: 'strong',
      says: 'A client library for Google’s models printed this.',
    },
  ],
});
