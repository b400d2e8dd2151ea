import { primary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

/** Which generation of models accepts what. */
const ERRORS: readonly SourceId[] = ['errors'];

export const prefillRefusedFrom = fact(
  'Claude 4.6',
  primary('', 'first generation that refuses a prefilled answer', ERRORS),
);
export const prefillAcceptedUntil = fact(
  'Claude 4.5',
  primary('', 'last generation that accepts a prefilled answer', ['errors', 'streaming']),
);
export const budgetRefusedFrom = fact(
  'Claude 4.7',
  primary('', 'first generation that refuses thinking with a budget of tokens', ERRORS),
);
export const adaptiveRefusedUntil = fact(
  'Claude 4.5',
  primary('', 'last generation that refuses adaptive thinking', ERRORS),
);
export const bedrockVersionFrom = fact(
  'Claude 4.7',
  primary('', 'first generation for which Amazon Bedrock accepts the newest API version', [
    'migration-2026-10-21',
  ]),
);
export const newTokenizerFrom = fact(
  'Claude 4.7',
  primary('', 'first generation with the tokenizer that counts more tokens', ['pricing', 'models-overview']),
);
export const imageTokens = fact(
  4_784,
  primary('tokens', 'of the largest image, on models that see high resolution', ['claude-code-package']),
);
export const noticeDays = fact(
  60,
  primary('days', 'of notice before a public model is retired, at least', ['model-deprecations']),
);
