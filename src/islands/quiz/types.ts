import type { Draft } from '../../quiz/draft.ts';
import type { QuizModel } from '../../quiz/types.ts';

/** What the page gives the quiz; computed when the site is built. */
export interface QuizData {
  readonly models: readonly QuizModel[];
  readonly ceilings: readonly { readonly dollars: number; readonly name: string }[];
  /** Beta header for long batch output. */
  readonly longOutputBeta: string;
  readonly limitsPage: string;
  /** ISO date of the last check of the prices. */
  readonly verifiedOn: string;
}

export type Change = (patch: Partial<Draft>) => void;
