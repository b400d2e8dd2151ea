import { googleStatus } from '../../facts/platforms.ts';
import { defineOrigin } from '../define.ts';

/** Google’s coding products serve Claude models behind their own quota. */
export default defineOrigin({
  id: 'google-cloud-code',
  name: 'Google Cloud Code',
  says: 'This points to Google’s coding service.',
  platform: 'other',
  manyModels: true,
  statusPage: googleStatus.value,
  owner: 'Google',
  sources: ['google-errors'],
  signals: [
    {
      id: 'host',
      find: { text: /cloudcode-pa\.googleapis\.com|Cloudaicompanion|\bantigravity\b|\bTrajectory ID\b/i },
      weight: 'decisive',
    },
    {
      id: 'capacity',
      find: { text: /MODEL_CAPACITY_EXHAUSTED|No capacity available for model claude/ },
      weight: 'decisive',
    },
  ],
});
