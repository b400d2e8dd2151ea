import type { SourceId } from './sources.ts';

export type Line = 'haiku' | 'sonnet' | 'opus' | 'fable' | 'mythos';
export type Lifecycle = 'active' | 'deprecated' | 'retired';
export type Effort = 'low' | 'medium' | 'high' | 'xhigh' | 'max';

/** US dollars per million tokens, valid for prompts longer than `promptOver` tokens. */
export interface PriceRow {
  /** Tokens; the first row of a model has 0. */
  readonly promptOver: number;
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite5m: number;
  readonly cacheWrite1h: number;
}

/** Null where no copy of the platform's list was read. Inference profiles are prefixes of the Bedrock id. */
export interface PlatformIds {
  readonly bedrock: string | null;
  readonly bedrockProfiles: readonly string[];
  readonly googleCloud: string | null;
  readonly foundry: string | null;
  readonly awsPlatform: string | null;
  readonly openrouter: string | null;
  readonly vercelGateway: string | null;
}

/** One model of the Claude API. Null means "not published", never zero or a guess. */
export interface Model {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly name: string;
  readonly line: Line;
  /** Order of the lines, haiku 1 to fable 4; an order, not a score. */
  readonly capabilityRank: number;
  /** 1 fastest, 2 fast, 3 moderate, 4 slower: Anthropic's relative labels. */
  readonly latencyRank: number | null;
  /** Name of the model whose label was taken over, when the model has none of its own. */
  readonly latencyInferredFrom: string | null;
  /** ISO date. */
  readonly released: string;
  readonly lifecycle: Lifecycle;
  /** Newest of its line. */
  readonly current: boolean;
  /** ISO date before which the model is not retired; a floor, not a retirement date. */
  readonly retiresNotBefore: string | null;
  /** What the platforms of others promise where Anthropic's own page was not seen; a sentence, or null. */
  readonly retirementNote: string | null;
  /** ISO date of an announced retirement. */
  readonly retiresAt: string | null;
  /** `verified`: only for organisations admitted by Anthropic. */
  readonly access: 'open' | 'verified';
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  /** With the batch beta; null when the beta does not list the model. */
  readonly batchMaxOutputTokens: number | null;
  readonly prices: readonly PriceRow[];
  readonly batchMultiplier: number | null;
  /** US dollars per million tokens in fast mode. */
  readonly fast: { readonly input: number; readonly output: number; readonly preview: boolean } | null;
  /** Answers 400 to organisations with zero data retention. */
  readonly requiresRetention: boolean;
  readonly acceptsEffort: boolean;
  readonly defaultEffort: Effort | null;
  /** Levels that a request may name; empty where naming one is an error. */
  readonly efforts: readonly Effort[];
  /** Kind of thinking and how a request may change it. */
  readonly thinking: string | null;
  /** Models with the same pool share rate limits. */
  readonly ratePool: string;
  /** The new tokenizer counts about 30 % more tokens for the same text. */
  readonly tokenizer: 'new' | 'old';
  /** Month of reliable knowledge, ISO year and month. */
  readonly knowledge: string | null;
  /** What Anthropic says it is for, in our words; empty for models that newer ones replace. */
  readonly purpose: string;
  readonly platformIds: PlatformIds;
  /** ISO date. */
  readonly verifiedOn: string;
  /** Days after `verifiedOn` from which the row is provisional. */
  readonly reviewAfterDays: number;
  readonly sources: readonly SourceId[];
}

/** What is known of a model for admitted organisations that no request of ours could be tried with. */
export type GatedModel = Pick<
  Model,
  | 'id'
  | 'name'
  | 'released'
  | 'contextTokens'
  | 'maxOutputTokens'
  | 'prices'
  | 'ratePool'
  | 'sources'
  | 'verifiedOn'
  | 'reviewAfterDays'
>;
