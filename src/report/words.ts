import type { Retry, Side } from '../catalogue/define.ts';
import type { Platform } from '../catalogue/ids.ts';
import type { Certainty } from '../engine/types.ts';

/** Whose side the failure is on, as the reader sees it beside the colour. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  service: 'The service’s side',
  between: 'Between you and the service',
  account: 'Your account’s side',
  request: 'The request itself',
  caller: 'The calling side',
};

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
};

/** The answer to "should I retry?", first as a verdict, then as what it means. */
export const RETRY_WORDS: Readonly<Record<Retry, { readonly verdict: string; readonly means: string }>> = {
  'back-off': {
    verdict: 'Retry, with growing gaps',
    means: 'Repeat the same request. Double the gap each time and add some randomness to it.',
  },
  wait: {
    verdict: 'Retry after the wait',
    means: 'Repeat the same request once the stated time has passed.',
  },
  change: {
    verdict: 'Change something first',
    means: 'The same request fails again until it, or the set-up, is changed.',
  },
  stop: { verdict: 'Do not retry', means: 'Repeating cannot help.' },
};

export const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  anthropic: 'Claude API',
  bedrock: 'Amazon Bedrock',
  vertex: 'Google Cloud',
  foundry: 'Microsoft Foundry',
  openrouter: 'OpenRouter',
  gateway: 'a gateway',
  'claude-subscription': 'Claude subscription',
  other: 'another service',
  unknown: 'not shown by the text',
};
