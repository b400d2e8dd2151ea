import { defineClient } from '../define.ts';

export default defineClient({
  id: 'curl',
  name: 'curl',
  language: 'shell',
  sources: ['curl-retry'],
  retries: null,
  signals: [
    {
      id: 'error',
      find: { text: /\bcurl: \(\d+\)/ },
      weight: 'decisive',
      says: 'curl prints its errors this way.',
    },
    {
      id: 'answer',
      find: { text: /^(?:< )?HTTP\/[\d.]+ \d{3}/m },
      weight: 'weak',
      says: 'curl shows an answer with its status line.',
    },
    {
      id: 'verbose',
      find: { text: /^< [a-z-]+: /m },
      weight: 'strong',
      says: 'curl marks what it received this way.',
    },
  ],
});
