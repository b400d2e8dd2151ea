import type { SourceId } from '../facts/sources.ts';

/** A claim in circulation that is wrong or unproven, as src/facts/corrections.ts records it. */
export interface Correction {
  readonly id: string;
  readonly claim: string;
  readonly verdict: string;
  readonly truth: string;
  readonly sources: readonly SourceId[];
  readonly topics: readonly string[];
}

const modules = import.meta.glob<{ corrections: readonly Correction[] }>('../facts/corrections.ts', {
  eager: true,
});
const all = Object.values(modules)[0]?.corrections ?? [];

/** Claims about one topic, or all of them. */
export const correctionsFor = (topic?: string): readonly Correction[] =>
  topic === undefined ? all : all.filter((correction) => correction.topics.includes(topic));
