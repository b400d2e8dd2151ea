import { defineClient } from '../define.ts';

export default defineClient({
  id: 'aws-sdk-js',
  name: 'AWS SDK for JavaScript',
  language: 'typescript',
  sources: ['issue-positron-7844'],
  retries: null,
  signals: [
    {
      id: 'fault',
      find: { text: /"?\$(?:fault|metadata)"?: / },
      weight: 'decisive',
      says: 'The AWS SDK for JavaScript adds these fields.',
    },
    {
      id: 'frames',
      find: { text: /@aws-sdk[\/\\]|@smithy[\/\\]/ },
      weight: 'decisive',
      says: 'The stack runs through the AWS SDK.',
    },
  ],
});
