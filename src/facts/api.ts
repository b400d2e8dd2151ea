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
