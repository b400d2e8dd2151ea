import type { Need, Offer, QuizModel } from './types.ts';

/** Tokens to which a price refers. */
export const MILLION = 1_000_000;

export type Limit = 'context' | 'output' | 'retention' | 'batch';

/** Tokens that `model` can write in one request. */
export const outputLimit = (model: QuizModel, batch: boolean): number =>
  batch ? (model.batchMaxOutputTokens ?? model.maxOutputTokens) : model.maxOutputTokens;

/** Which limits keep `model` from serving the largest request; none when it fits. */
export const limitsHit = (model: QuizModel, need: Need): readonly Limit[] => {
  const hit: Limit[] = [];
  if (need.tokensIn + need.tokensOut > model.contextTokens) hit.push('context');
  if (need.tokensOut > outputLimit(model, need.batch)) hit.push('output');
  if (need.zdr && model.requiresRetention) hit.push('retention');
  if (need.batch && model.batchMultiplier === null) hit.push('batch');
  return hit;
};

/**
 * Price row for a prompt of `tokensIn` tokens: the one with the largest `promptOver` below it.
 * @throws RangeError when the model has no row that starts at zero
 */
export const priceFor = (model: QuizModel, tokensIn: number): QuizModel['prices'][number] => {
  const row = model.prices.findLast(({ promptOver }) => tokensIn > promptOver);
  if (!row) throw new RangeError(`${model.id} has no price for ${tokensIn} tokens`);
  return row;
};

/**
 * What `model` costs for the need, in US dollars:
 * (tokens in × input + tokens out × output) ÷ 1,000,000, times the batch factor, times requests.
 */
export const offerOf = (model: QuizModel, need: Need): Offer => {
  const price = priceFor(model, need.tokensIn);
  const list = (need.tokensIn * price.input + need.tokensOut * price.output) / MILLION;
  const perRequest = list * (need.batch ? (model.batchMultiplier ?? 1) : 1);
  return { model, price, perRequest, perMonth: perRequest * need.requests };
};

/** Whether `model` may be named on `today` (ISO date): answering, open and not past its retirement. */
export const isOffered = (model: QuizModel, today: string): boolean =>
  model.lifecycle === 'active' &&
  model.access === 'open' &&
  (model.retiresAt === null || today < model.retiresAt);
