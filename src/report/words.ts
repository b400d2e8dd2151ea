import type { Platform } from '../catalogue/ids.ts';
import type { Certainty } from '../engine/types.ts';

export const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  certain: 'Certain',
  likely: 'Likely',
  possible: 'Possible',
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
