import { count, list, price, total } from './format.ts';
import { MILLION, outputLimit, type Limit } from './offer.ts';
import { SIZE, WORK } from './questions.ts';
import { decidedBy, latencyShortfall, type Criterion, type LeftOut, type Recommendation } from './rule.ts';
import type { Flag } from './flags.ts';
import type { Answers, Need, Offer, QuizModel } from './types.ts';

const LINES = ['', 'Haiku', 'Sonnet', 'Opus', 'Fable'];

const names = (offers: readonly { readonly model: QuizModel }[]): string =>
  list(offers.map(({ model }) => model.name));
const is = (offers: readonly unknown[]): string => (offers.length === 1 ? 'is' : 'are');

const limitSays = (limit: Limit, model: QuizModel, need: Need): string =>
  ({
    context: `takes ${count(model.contextTokens)} tokens in and out together, fewer than your largest request needs`,
    output: `writes at most ${count(outputLimit(model, need.batch))} tokens${need.batch ? ' in a batch' : ''}, fewer than your largest request needs`,
    retention: 'needs data retention, which your organisation does not allow',
    batch: 'is not offered in batches',
  })[limit];

/** Why current models were not considered, one sentence each. */
export const leftOutSays = ({ leftOut, need }: Pick<Recommendation, 'leftOut' | 'need'>): readonly string[] =>
  leftOut.map(
    ({ model, limits }: LeftOut) =>
      `${model.name} was left out: it ${list(limits.map((limit) => limitSays(limit, model, need)))}.`,
  );

/** What the reader can change when no model fits. */
export const nothingFitsSays = ({ need }: Pick<Recommendation, 'need'>): readonly string[] => [
  `No current model fits a request of ${count(need.tokensIn)} tokens in and ${count(need.tokensOut)} out.`,
  need.batch
    ? 'Split the input, or let the model write the output in parts.'
    : 'If the answer can wait a day, batches allow longer output. Otherwise split the input, compact it, or let the model write in parts.',
];

const lostOn: Readonly<Record<Criterion, (primary: Offer, losers: readonly Offer[], need: Need) => string>> =
  {
    capability: (primary, losers, { floor }) =>
      `${names(losers)} ${is(losers)} ${primary.model.capabilityRank < floor ? 'further ' : ''}below the ${LINES[floor] ?? ''} line.`,
    ceiling: (_, losers, { ceiling }) =>
      `${names(losers)} would cost more than your ${total(ceiling ?? 0)} a month: ${list(losers.map(({ perMonth }) => total(perMonth)))}.`,
    latency: (primary, losers, need) =>
      `${names(losers)} ${is(losers)} slower ${latencyShortfall(primary, need) > 0 ? 'still' : 'than you asked'}.`,
    cost: (primary, losers) =>
      `Of those that remain it costs least: ${total(primary.perMonth)} a month against ${list(
        losers.map(({ model, perMonth }) => `${total(perMonth)} for ${model.name}`),
      )}.`,
    newer: (_, losers) => `It is newer than ${names(losers)} at the same price.`,
  };

/** "Chosen because …": what was asked, then the criterion on which each other model lost. */
export const reasonsOf = (answers: Answers, result: Recommendation): readonly string[] => {
  const { primary, others, need } = result;
  if (primary === null) return [];
  const line = LINES[need.floor] ?? '';
  const asked =
    answers.work === 'unsure'
      ? `You are not sure about the work, so it starts at the ${line} line, where Anthropic advises to start.`
      : `Your work, “${WORK[answers.work].label}”, asks for the ${line} line or above.`;
  const decided = (Object.keys(lostOn) as Criterion[]).flatMap((criterion) => {
    const losers = others.filter((other) => decidedBy(primary, other, need) === criterion);
    return losers.length > 0 ? [lostOn[criterion](primary, losers, need)] : [];
  });
  return [asked, ...leftOutSays(result), ...decided];
};

/** A flag in words. */
export const flagSays = ({ kind, instead }: Flag, { primary, need }: Recommendation): string => {
  if (primary === null) return '';
  const name = primary.model.name;
  switch (kind) {
    case 'capability':
      return `Below the asked quality: ${name} is the most capable model that fits, and it is below the ${LINES[need.floor] ?? ''} line.`;
    case 'ceiling':
      return `Over the ceiling: ${total(primary.perMonth)} a month against ${total(need.ceiling ?? 0)}. ${
        instead
          ? `The most capable model within it is ${instead.model.name}, ${total(instead.perMonth)} a month.`
          : 'No model that fits is within it.'
      }`;
    case 'latency':
      return `Slower than asked. ${
        instead
          ? `The most capable model that is fast enough is ${instead.model.name}, ${total(instead.perMonth)} a month.`
          : 'No model that fits is fast enough.'
      }${primary.model.fast ? ` Fast mode speeds up the output of ${name} at a higher price.` : ''}`;
  }
};

/** The price as a calculation with its numbers. */
export const formula = ({ price: row, perRequest, perMonth, model }: Offer, need: Need): string => {
  const batch = need.batch && model.batchMultiplier !== null ? ` × ${model.batchMultiplier} for batches` : '';
  return `(${count(need.tokensIn)} × ${price(row.input)} + ${count(need.tokensOut)} × ${price(row.output)}) ÷ ${count(MILLION)}${batch} = ${price(perRequest)} a request; × ${count(need.requests)} requests = ${total(perMonth)} a month`;
};

/** How the fallback's price for one request compares with the primary's. */
export const ratioSays = (fallback: Offer, primary: Offer): string => {
  const ratio = fallback.perRequest / primary.perRequest;
  if (Math.abs(ratio - 1) < 0.005) return `the same price as ${primary.model.name}`;
  const rounded = Number(ratio.toPrecision(2));
  return ratio > 1
    ? `${rounded} times the price of ${primary.model.name}`
    : `${Number((ratio * 100).toPrecision(2))} % of the price of ${primary.model.name}`;
};

/** A size in words and tokens. */
export const sizeSays = (size: Answers['size']): string =>
  `${SIZE[size].label}: ${count(SIZE[size].tokensIn)} in, ${count(SIZE[size].tokensOut)} out`;

const DAYS_OF_NOTICE = 90;

/** A warning when `model` may be retired soon, or null. `today` is an ISO date. */
export const retirementSays = (model: QuizModel, today: string): string | null => {
  if (model.retiresNotBefore === null) return null;
  const days = (Date.parse(model.retiresNotBefore) - Date.parse(today)) / 86_400_000;
  if (days >= DAYS_OF_NOTICE) return null;
  return days > 0
    ? `${model.name} may be retired from ${model.retiresNotBefore} on.`
    : `${model.name} was promised until ${model.retiresNotBefore} and can be deprecated any day.`;
};
