import { defineClient } from '../define.ts';

export default defineClient({
  id: 'curl',
  name: 'curl',
  says: 'curl prints answers and errors this way.',
  language: 'shell',
  sources: ['curl-retry'],
  retries: null,
  signals: [
    { id: 'error', find: { text: /\bcurl: \(\d+\)/ }, weight: 'decisive' },
    { id: 'answer', find: { text: /^(?:< )?HTTP\/[\d.]+ \d{3}/m }, weight: 'weak' },
    { id: 'verbose', find: { text: /^< [a-z-]+: /m }, weight: 'strong' },
  ],
});
