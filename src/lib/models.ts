import { reviewBy, type Reviewed } from '../facts/fact.ts';
import type { Model } from '../facts/model.ts';
import { models } from '../facts/models.ts';
import { longDate } from './dates.ts';

/** The check of the models that has to be repeated first; the table as a whole is no fresher. */
export const modelReview: Reviewed = models.reduce((first, next) =>
  reviewBy(next) < reviewBy(first) ? next : first,
);

const LATENCY = ['', 'fastest', 'fast', 'moderate', 'slower'];

/** Anthropic's relative label of a latency rank. */
export const latencyWord = (rank: number | null): string =>
  rank === null ? 'not published' : (LATENCY[rank] ?? 'not published');

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** An ISO month as "Jun 2026". */
export const monthOf = (iso: string | null): string =>
  iso === null ? 'not published' : month.format(new Date(`${iso}-01T00:00:00Z`));

/** When a model that answers may go, as seen on `today` (ISO date): a promised earliest day is no retirement date. */
export const retirementOf = (
  { retiresNotBefore: floor }: Pick<Model, 'retiresNotBefore'>,
  today: string,
): string => {
  if (floor === null) return 'not published';
  return floor > today ? `not before ${longDate(floor)}` : `any day; promised until ${longDate(floor)}`;
};

/** Platforms other than the Claude API, in the order of the tables. */
export const PLATFORMS = [
  ['awsPlatform', 'Claude Platform on AWS'],
  ['bedrock', 'Amazon Bedrock'],
  ['googleCloud', 'Google Cloud'],
  ['foundry', 'Microsoft Foundry'],
  ['openrouter', 'OpenRouter'],
  ['vercelGateway', 'Vercel AI Gateway'],
] as const;
