import { buildCapDollars, scaleCapDollars, startCapDollars } from '../facts/limits.ts';
import { models } from '../facts/models.ts';
import type { Model } from '../facts/model.ts';
import type { QuizModel } from './types.ts';

/** Keeps what the rule reads, so that the page carries nothing else. */
export const toQuizModel = ({
  aliases: _aliases,
  knowledge: _knowledge,
  latencyInferredFrom: _latencyInferredFrom,
  efforts: _efforts,
  purpose: _purpose,
  retirementNote: _retirementNote,
  reviewAfterDays: _reviewAfterDays,
  sources: _sources,
  verifiedOn: _verifiedOn,
  platformIds,
  prices,
  fast,
  ...model
}: Model): QuizModel => ({
  ...model,
  fast: fast !== null,
  platformIds: model.current ? platformIds : null,
  prices: prices.map(({ promptOver, input, output }) => ({ promptOver, input, output })),
});

/** Whether the rule always names `by` before `model`: the same in what it compares, and newer. */
const isBehind = (model: QuizModel, by: QuizModel): boolean =>
  !model.current &&
  by.released > model.released &&
  by.ratePool === model.ratePool &&
  by.capabilityRank === model.capabilityRank &&
  by.latencyRank === model.latencyRank &&
  by.contextTokens >= model.contextTokens &&
  by.maxOutputTokens >= model.maxOutputTokens &&
  (by.batchMaxOutputTokens ?? 0) >= (model.batchMaxOutputTokens ?? 0) &&
  by.batchMultiplier === model.batchMultiplier &&
  by.acceptsEffort === model.acceptsEffort &&
  by.requiresRetention === model.requiresRetention &&
  by.retiresAt === null &&
  JSON.stringify(by.prices) === JSON.stringify(model.prices);

const offered: readonly QuizModel[] = models
  .filter(({ lifecycle, access }) => lifecycle === 'active' && access === 'open')
  .map(toQuizModel);

/** The models that the quiz may recommend or fall back to, without those it could never name. */
export const quizModels: readonly QuizModel[] = offered.filter(
  (model) => !offered.some((other) => isBehind(model, other)),
);

/** Ceilings offered, in US dollars a month; the tiers' spend caps carry their name. */
export const ceilings: readonly { readonly dollars: number; readonly name: string }[] = [
  { dollars: 100, name: '' },
  { dollars: startCapDollars.value, name: 'cap of the Start tier' },
  { dollars: buildCapDollars.value, name: 'cap of the Build tier' },
  { dollars: 10_000, name: '' },
  { dollars: scaleCapDollars.value, name: 'cap of the Scale tier' },
];
