import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'ruby-sdk',
  name: 'Anthropic SDK for Ruby',
  says: 'The Ruby SDK prints its errors this way.',
  language: null,
  platform: 'anthropic',
  sources: ['sdk-ruby', 'sdk-ruby-docs'],
  // Its first delay differs between versions.
  retries: { retries: sdkRetries.value, delay: null, setting: 'Anthropic::Client.new(max_retries: #)' },
  signals: [
    { id: 'class', find: { text: /\bAnthropic::Errors::/ }, weight: 'decisive' },
    { id: 'hash', find: { text: /:?"?type"?\s?=>\s?"error"/ }, weight: 'weak' },
  ],
});
