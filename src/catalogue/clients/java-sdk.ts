import { sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';
import { sdkDelay } from '../delays.ts';

export default defineClient({
  id: 'java-sdk',
  name: 'Anthropic SDK for Java',
  says: 'The Java SDK prints its errors this way.',
  language: 'java',
  platform: 'anthropic',
  sources: ['sdk-java', 'sdk-java-docs'],
  retries: {
    retries: sdkRetries.value,
    delay: sdkDelay,
    setting: '.maxRetries(#)',
  },
  signals: [{ id: 'class', find: { text: /com\.anthropic\.(?:errors|client|core)/ }, weight: 'decisive' }],
});
