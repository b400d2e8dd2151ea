import { defineOrigin } from '../define.ts';

export default defineOrigin({
  id: 'gemini',
  name: 'Google Gemini',
  says: 'This points to Google’s own models.',
  platform: 'other',
  foreign: true,
  statusPage: null,
  owner: 'Google',
  sources: ['google-errors'],
  signals: [
    {
      id: 'host',
      find: {
        text: /generativelanguage\.googleapis\.com|Google ?Gen|google_gen|generativeai\.google|ai\.google\.dev|aistudio\.google/,
      },
      weight: 'decisive',
    },
    {
      id: 'model',
      find: {
        text: /\bgemini\b|\bgemma\b|\bpalm-?2\b|base model: (?!anthropic)|publishers\/google\/models\/(?!claude)|generate_content_/i,
      },
      weight: 'decisive',
    },
    {
      id: 'litellm',
      find: { text: /\bGeminiException\b|\bgoogle\.genai\b/ },
      weight: 'decisive',
      unless: [{ text: /AnthropicVertex|\banthropic\./ }],
    },
    { id: 'core', find: { text: /google\.api_core\.exceptions/ }, weight: 'strong' },
  ],
});
