import { corrections, type Correction, type CorrectionTopic } from '../facts/corrections.ts';

/** Claims about one topic, or all of them. */
export const correctionsFor = (topic?: CorrectionTopic): readonly Correction[] =>
  topic === undefined ? corrections : corrections.filter((correction) => correction.topics.includes(topic));
