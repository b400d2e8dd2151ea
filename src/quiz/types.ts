import type { Model, PlatformIds, PriceRow } from '../facts/model.ts';

/** The part of a model that the rule reads. */
export type QuizModel = Omit<
  Model,
  | 'aliases'
  | 'efforts'
  | 'fast'
  | 'knowledge'
  | 'latencyInferredFrom'
  | 'platformIds'
  | 'prices'
  | 'purpose'
  | 'retirementNote'
  | 'reviewAfterDays'
  | 'sources'
  | 'verifiedOn'
> & {
  readonly prices: readonly Pick<PriceRow, 'promptOver' | 'input' | 'output'>[];
  /** Whether fast mode is offered. */
  readonly fast: boolean;
  /** Only for current models, which alone can be recommended. */
  readonly platformIds: PlatformIds | null;
};

export type Work = 'sort' | 'write' | 'agent' | 'beyond' | 'unsure';
export type Wait = 'day' | 'job' | 'stream' | 'instant';
export type Size = 'small' | 'medium' | 'large' | 'huge' | 'long' | 'book';
export type OnOverload = 'quality' | 'speed' | 'same' | 'wait';

/** What the reader said. */
export interface Answers {
  readonly work: Work;
  readonly wait: Wait;
  readonly size: Size;
  /** Requests a month. */
  readonly requests: number;
  /** US dollars a month; null for no ceiling. */
  readonly ceiling: number | null;
  readonly onOverload: OnOverload;
  /** Zero data retention. */
  readonly zdr: boolean;
}

/** What the answers ask of a model. */
export interface Need {
  /** Lowest capability rank. */
  readonly floor: number;
  /** Highest latency rank; null when any speed will do. */
  readonly maxLatency: number | null;
  readonly batch: boolean;
  readonly tokensIn: number;
  readonly tokensOut: number;
  readonly requests: number;
  readonly ceiling: number | null;
  readonly zdr: boolean;
}

/** A model that fits, with what it costs for the reader's volume. */
export interface Offer {
  readonly model: QuizModel;
  readonly price: QuizModel['prices'][number];
  /** US dollars. */
  readonly perRequest: number;
  readonly perMonth: number;
}
