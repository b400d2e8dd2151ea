import type { Draft } from '../../quiz/draft.ts';
import type { QuizModel } from '../../quiz/types.ts';

/** What the page gives the quiz; computed when the site is built. */
export interface QuizData {
  readonly models: readonly QuizModel[];
  readonly ceilings: readonly { readonly dollars: number; readonly name: string }[];
  /** Beta header for long batch output. */
  readonly longOutputBeta: string;
  readonly limitsPage: string;
  /** Day of the last check of the prices, in words. */
  readonly verifiedOn: string;
  /** ISO date after which the prices are provisional. */
  readonly freshUntil: string;
  /** How models differ in counting tokens, one sentence. */
  readonly tokenizer: string;
}

export type Change = (patch: Partial<Draft>) => void;
