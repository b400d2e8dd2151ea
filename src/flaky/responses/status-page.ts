import { json } from '../answer.ts';
import type { Answer, Ask } from '../types.ts';

/** The status page's `status.json`, in the shape that Statuspage documents. */
export const statusPageAnswer = (ask: Ask): Answer =>
  json(200, {
    page: {
      id: 'stub',
      name: 'Claude',
      url: ask.options['origin'] ?? '',
      time_zone: 'Etc/UTC',
      updated_at: ask.now.toISOString(),
    },
    status: { indicator: 'none', description: 'All Systems Operational' },
  });
