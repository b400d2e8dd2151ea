import { vercelRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'vercel-ai-sdk',
  name: 'Vercel AI SDK',
  says: 'The Vercel AI SDK prints its errors this way.',
  language: 'typescript',
  sources: ['vercel-ai-sdk'],
  retries: {
    retries: vercelRetries.value,
    delay: { baseSeconds: 2, factor: 2, capSeconds: null },
    setting: 'maxRetries: #',
  },
  signals: [
    { id: 'class', find: { text: /\bAI_[A-Z]\w+Error\b/ }, weight: 'decisive' },
    { id: 'attempts', find: { text: /Failed after \d+ attempts\. Last error:/ }, weight: 'decisive' },
    { id: 'frames', find: { text: /@ai-sdk[/\\]/ }, weight: 'decisive' },
  ],
});
