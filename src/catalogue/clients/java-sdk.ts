import { backoffBaseSeconds, backoffCapSeconds, backoffFactor, sdkRetries } from '../../facts/retry.ts';
import { defineClient } from '../define.ts';

export default defineClient({
  id: 'java-sdk',
  name: 'Anthropic SDK for Java',
  says: 'The Java SDK prints its errors this way.',
  language: 'java',
  platform: 'anthropic',
  sources: ['sdk-java', 'sdk-java-docs'],
  retries: {
    retries: sdkRetries.value,
    baseSeconds: backoffBaseSeconds.value,
    factor: backoffFactor.value,
    capSeconds: backoffCapSeconds.value,
    setting: '.maxRetries(…)',
  },
  signals: [{ id: 'class', find: { text: /com\.anthropic\.(?:errors|client|core)/ }, weight: 'decisive' }],
});
