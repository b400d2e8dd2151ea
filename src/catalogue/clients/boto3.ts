import { defineClient } from '../define.ts';

export default defineClient({
  id: 'boto3',
  name: 'AWS SDK for Python',
  says: 'The AWS SDK for Python prints its errors this way.',
  language: 'python',
  general: true,
  sources: ['botocore'],
  retries: null,
  signals: [
    {
      id: 'form',
      find: { text: /An error occurred \([A-Za-z]+\) when calling the \w+ operation/ },
      weight: 'decisive',
    },
    { id: 'frames', find: { text: /\bbotocore\b/ }, weight: 'decisive' },
  ],
});
