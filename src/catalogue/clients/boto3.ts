import { defineClient } from '../define.ts';

export default defineClient({
  id: 'boto3',
  name: 'AWS SDK for Python',
  language: 'python',
  sources: ['botocore'],
  retries: null,
  signals: [
    {
      id: 'form',
      find: { text: /An error occurred \([A-Za-z]+\) when calling the \w+ operation/ },
      weight: 'decisive',
      says: 'boto3 and the AWS command line print errors this way.',
    },
    { id: 'frames', find: { text: /\bbotocore\b/ }, weight: 'decisive', says: 'The text names botocore.' },
  ],
});
