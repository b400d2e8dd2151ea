import { googleStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

/** Google’s coding products serve Claude models behind their own quota. */
export default defineOrigin({
  id: 'google-cloud-code',
  name: 'Google Cloud Code',
  platform: 'other',
  manyModels: true,
  statusPage: googleStatus.value,
  owner: 'Google',
  sources: ['google-errors'],
  signals: [
    {
      id: 'host',
      find: { text: /cloudcode-pa\.googleapis\.com|Cloudaicompanion|\bantigravity\b/i },
      weight: 'decisive',
      says: 'The answer comes from Google’s coding service.',
    },
    {
      id: 'capacity',
      find: { text: /MODEL_CAPACITY_EXHAUSTED|No capacity available for model claude/ },
      weight: 'decisive',
      says: 'This reason is one of Google’s coding service.',
    },
  ],
});
