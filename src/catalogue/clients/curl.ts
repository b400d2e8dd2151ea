import { curlCapMinutes, curlRetriedStatuses } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'curl',
  name: 'curl',
  says: 'curl prints answers and errors this way.',
  language: 'shell',
  general: true,
  sources: ['curl-retry'],
  retries: {
    retries: 0,
    delay: { baseSeconds: 1, factor: 2, capSeconds: curlCapMinutes.value * 60 },
    only: curlRetriedStatuses.value.split(', ').map(Number),
    setting: '--retry #',
  },
  signals: [
    { id: 'error', find: { text: /\bcurl: \(\d+\)/ }, weight: 'decisive' },
    { id: 'answer', find: { text: /^(?:< )?HTTP\/[\d.]+ \d{3}/m }, weight: 'weak' },
    { id: 'verbose', find: { text: /^< [a-z-]+: /m }, weight: 'strong' },
  ],
});
