import { buildCapDollars, scaleCapDollars, startCapDollars } from '../facts/limits.ts';
import { models } from '../facts/models.ts';
import type { Model } from '../facts/model.ts';
import type { QuizModel } from './types.ts';

/** Keeps what the rule reads, so that the page carries nothing else. */
export const toQuizModel = ({
  aliases: _aliases,
  knowledge: _knowledge,
  latencyInferredFrom: _latencyInferredFrom,
  purpose: _purpose,
  sources: _sources,
  verifiedOn: _verifiedOn,
  prices,
  fast,
  ...model
}: Model): QuizModel => ({
  ...model,
  fast: fast !== null,
  prices: prices.map(({ promptOver, input, output }) => ({ promptOver, input, output })),
});

/** The models that the quiz may recommend or fall back to. */
export const quizModels: readonly QuizModel[] = models
  .filter(({ lifecycle, access }) => lifecycle === 'active' && access === 'open')
  .map(toQuizModel);

/** Ceilings offered, in US dollars a month; the tiers' spend caps carry their name. */
export const ceilings: readonly { readonly dollars: number; readonly name: string }[] = [
  { dollars: 100, name: '' },
  { dollars: startCapDollars.value, name: 'cap of the Start tier' },
  { dollars: buildCapDollars.value, name: 'cap of the Build tier' },
  { dollars: 10_000, name: '' },
  { dollars: scaleCapDollars.value, name: 'cap of the Scale tier' },
];
