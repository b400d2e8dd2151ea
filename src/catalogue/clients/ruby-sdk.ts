import { defineClient } from '../define.ts';

export default defineClient({
  id: 'ruby-sdk',
  name: 'Anthropic SDK for Ruby',
  language: null,
  sources: ['sdk-ruby', 'sdk-ruby-docs'],
  retries: null,
  signals: [
    {
      id: 'class',
      find: { text: /\bAnthropic::Errors::/ },
      weight: 'decisive',
      says: 'The Ruby SDK prints its exceptions with this prefix.',
    },
    {
      id: 'hash',
      find: { text: /:?"?type"?\s?=>\s?"error"/ },
      weight: 'weak',
      says: 'A Ruby hash holds the body.',
    },
  ],
});
