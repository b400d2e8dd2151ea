import { defineClient } from '../define.ts';

export default defineClient({
  id: 'aws-sdk-js',
  name: 'AWS SDK for JavaScript',
  says: 'The AWS SDK for JavaScript prints its errors this way.',
  language: 'typescript',
  general: true,
  sources: ['issue-positron-7844'],
  retries: null,
  signals: [
    { id: 'fault', find: { text: /["']?\$(?:fault|metadata)["']?: ?/ }, weight: 'decisive' },
    { id: 'frames', find: { text: /@aws-sdk[/\\]|@smithy[/\\]/ }, weight: 'decisive' },
  ],
});
