import type { Answers } from '../../src/quiz/types.ts';

/** Twelve readers with the outcome that the rule must compute for them from the table of 2026-11-22. */
export interface Persona {
  readonly name: string;
  readonly answers: Answers;
  readonly primary: string;
  readonly perRequest: number;
  readonly perMonth: number;
  readonly batch?: true;
  /** Fallback id and its US dollars a month at full volume, or the kind of fallback. */
  readonly fallback: readonly [id: string, perMonth: number] | 'same' | 'wait';
  readonly flags?: readonly ('capability' | 'ceiling' | 'latency')[];
  /** Most capable model within the ceiling, with its US dollars a month. */
  readonly withinCeiling?: readonly [id: string, perMonth: number];
}

const SHORT = {
  work: { a: 'sort', b: 'write', c: 'agent', d: 'beyond', e: 'unsure' },
  wait: { a: 'day', b: 'job', c: 'stream', d: 'instant' },
  size: { a: 'small', b: 'medium', c: 'large', d: 'huge', e: 'long', f: 'book' },
} as const;

const say = (
  [work, wait, size]: readonly [keyof typeof SHORT.work, keyof typeof SHORT.wait, keyof typeof SHORT.size],
  requests: number,
  ceiling: number | null,
  onOverload: Answers['onOverload'],
  zdr = false,
): Answers => ({
  work: SHORT.work[work],
  wait: SHORT.wait[wait],
  size: SHORT.size[size],
  requests,
  ceiling,
  onOverload,
  zdr,
});

const HAIKU = 'claude-haiku-5-5';
const SONNET = 'claude-sonnet-5-5';
const OPUS = 'claude-opus-5-5';
const FABLE = 'claude-fable-5-2';
const OPUS_BEFORE = 'claude-opus-5';

export const personas: readonly Persona[] = [
  {
    name: 'ticket tagger',
    answers: say(['a', 'c', 'a'], 1_000_000, 500, 'quality'),
    primary: HAIKU,
    perRequest: 0.00045,
    perMonth: 450,
    fallback: [SONNET, 9_000],
  },
  {
    name: 'nightly backlog tagging',
    answers: say(['a', 'a', 'a'], 10_000_000, 5_000, 'wait'),
    primary: HAIKU,
    perRequest: 0.000225,
    perMonth: 2_250,
    batch: true,
    fallback: 'wait',
  },
  {
    name: 'support bot over documents',
    answers: say(['b', 'c', 'b'], 100_000, 10_000, 'speed'),
    primary: SONNET,
    perRequest: 0.06,
    perMonth: 6_000,
    fallback: [HAIKU, 300],
  },
  {
    name: 'autocomplete or voice',
    answers: say(['a', 'd', 'a'], 1_000_000, 1_000, 'speed'),
    primary: HAIKU,
    perRequest: 0.00045,
    perMonth: 450,
    fallback: [SONNET, 9_000],
  },
  {
    name: 'coding agent',
    answers: say(['c', 'b', 'b'], 50_000, 10_000, 'quality'),
    primary: OPUS,
    perRequest: 0.12,
    perMonth: 6_000,
    fallback: [OPUS_BEFORE, 7_500],
  },
  {
    name: 'prototype, not sure',
    answers: say(['e', 'c', 'a'], 1_000, 500, 'quality'),
    primary: OPUS,
    perRequest: 0.018,
    perMonth: 18,
    fallback: [OPUS_BEFORE, 22.5],
  },
  {
    name: 'contract review',
    answers: say(['b', 'b', 'c'], 5_000, 5_000, 'quality'),
    primary: SONNET,
    perRequest: 0.34,
    perMonth: 1_700,
    fallback: ['claude-sonnet-5', 1_700],
  },
  {
    name: 'extraction from long files, overnight',
    answers: say(['a', 'a', 'c'], 10_000, 1_000, 'wait'),
    primary: HAIKU,
    perRequest: 0.0425,
    perMonth: 425,
    batch: true,
    fallback: 'wait',
  },
  {
    name: 'research agent for which Opus fell short',
    answers: say(['d', 'b', 'd'], 200, 2_000, 'quality'),
    primary: FABLE,
    perRequest: 5.12,
    perMonth: 1_024,
    fallback: ['claude-fable-5-1', 1_280],
  },
  {
    name: 'the same with zero data retention',
    answers: say(['d', 'b', 'd'], 200, 2_000, 'quality', true),
    primary: OPUS,
    perRequest: 2.56,
    perMonth: 512,
    fallback: [OPUS_BEFORE, 640],
    flags: ['capability'],
  },
  {
    name: 'live agent on the cap of the Build tier',
    answers: say(['c', 'd', 'b'], 20_000, 1_000, 'speed'),
    primary: OPUS,
    perRequest: 0.12,
    perMonth: 2_400,
    fallback: [SONNET, 1_200],
    flags: ['ceiling', 'latency'],
    withinCeiling: [HAIKU, 60],
  },
  {
    name: 'long reports overnight',
    answers: say(['b', 'a', 'f'], 100, 500, 'same'),
    primary: SONNET,
    perRequest: 1.02,
    perMonth: 102,
    batch: true,
    fallback: 'same',
  },
];
