import { CHECKED_ON } from '../facts/about.ts';
import {
  CORRECTION_REVIEW_DAYS,
  corrections,
  type Correction,
  type CorrectionTopic,
  type Verdict,
} from '../facts/corrections.ts';
import { freshUntil } from '../facts/freshness.ts';
import { ERROR_IDS, type ErrorId } from '../catalogue/ids.ts';
import { entryOf, statusRange } from './catalogue.ts';

/** Claims about one topic, or all of them. */
export const correctionsFor = (topic?: CorrectionTopic): readonly Correction[] =>
  topic === undefined ? corrections : corrections.filter((correction) => correction.topics.includes(topic));

/** What a verdict on a claim means, for readers. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  wrong: 'the sources contradict it',
  outdated: 'it was true once',
  imprecise: 'right in its core, misleading as it stands',
  unverified: 'no source was found, so do not rely on it',
};

/** The colour of a verdict, as a class of styles/tokens.css; the word stands beside it. */
export const VERDICT_CLASSES: Readonly<Record<Verdict, string>> = {
  wrong: 'stop',
  outdated: 'change',
  imprecise: 'change',
  unverified: 'caller',
};

const TITLES: Readonly<Record<Exclude<CorrectionTopic, ErrorId>, string>> = {
  status: 'Status page',
  models: 'Models',
  batches: 'Message Batches',
  'claude-code': 'Claude Code',
};

const isError = (topic: CorrectionTopic): topic is ErrorId => ERROR_IDS.some((id) => id === topic);

const titleOf = (topic: CorrectionTopic): string => {
  if (!isError(topic)) return TITLES[topic];
  const { statuses, title } = entryOf(topic);
  return `${statusRange(statuses.slice(0, 1))} ${title}`.trim();
};

/** ISO date of the last check of a correction. */
export const checkedOn = ({ verifiedOn = CHECKED_ON }: Correction): string => verifiedOn;

/** Whether a correction, or a fact that it states, is past its review date on `today` (ISO date). */
export const isProvisional = (correction: Correction, today: string): boolean => {
  const own = { verifiedOn: checkedOn(correction), reviewAfterDays: CORRECTION_REVIEW_DAYS };
  return today > (freshUntil(`correction ${correction.id}`, own) ?? today);
};

/** All corrections under the first topic of each, in the order in which the topics first occur. */
export const correctionGroups = (): { topic: CorrectionTopic; title: string; list: Correction[] }[] =>
  [...Map.groupBy(corrections, ({ topics }) => topics[0])].flatMap(([topic, list]) =>
    topic === undefined ? [] : [{ topic, title: titleOf(topic), list }],
  );
