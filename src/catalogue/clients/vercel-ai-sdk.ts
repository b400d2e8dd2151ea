import { vercelRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'vercel-ai-sdk',
  name: 'Vercel AI SDK',
  language: 'typescript',
  sources: ['vercel-ai-sdk'],
  retries: {
    retries: vercelRetries.value,
    baseSeconds: 2,
    factor: 2,
    capSeconds: 4,
    setting: 'maxRetries: …',
  },
  signals: [
    {
      id: 'class',
      find: { text: /\bAI_[A-Z]\w+Error\b/ },
      weight: 'decisive',
      says: 'The Vercel AI SDK names its errors with this prefix.',
    },
    {
      id: 'attempts',
      find: { text: /Failed after \d+ attempts\. Last error:/ },
      weight: 'decisive',
      says: 'The Vercel AI SDK writes this after its retries.',
    },
    {
      id: 'frames',
      find: { text: /@ai-sdk[\/\\]/ },
      weight: 'decisive',
      says: 'The stack runs through the Vercel AI SDK.',
    },
  ],
});
