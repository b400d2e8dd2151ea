import type { SourceId } from './sources.ts';

/** Standard rate limits of one tier for one group of models. */
export interface TierRow {
  readonly tier: 'Start' | 'Build' | 'Scale';
  /** Which models the row holds for, in words; each named model or line has a bucket of its own. */
  readonly models: string;
  readonly requestsPerMinute: number;
  readonly inputTokensPerMinute: number;
  readonly outputTokensPerMinute: number;
  readonly sources: readonly SourceId[];
  /** ISO date. */
  readonly verifiedOn: string;
  /** Days after `verifiedOn` from which the row is provisional. */
  readonly reviewAfterDays: number;
}

const row = (
  tier: TierRow['tier'],
  models: string,
  [requestsPerMinute, inputTokensPerMinute, outputTokensPerMinute]: readonly [number, number, number],
): TierRow => ({
  tier,
  models,
  requestsPerMinute,
  inputTokensPerMinute,
  outputTokensPerMinute,
  sources: ['rate-limits'],
  verifiedOn: '2026-08-22',
  reviewAfterDays: 120,
});

const USUAL = 'Opus 5, Opus 4.x together, Sonnet 5, Sonnet 4.x together, Haiku 4.5';
const FABLE = 'Fable 5';

/** Standard limits as published; the limits of the 5.5 generation beyond the Start tier are not published. */
export const tierRows: readonly TierRow[] = [
  row('Start', USUAL, [1_000, 2_000_000, 400_000]),
  row('Build', USUAL, [5_000, 5_000_000, 1_000_000]),
  row('Scale', USUAL, [10_000, 10_000_000, 2_000_000]),
  row('Start', FABLE, [1_000, 500_000, 100_000]),
  row('Build', FABLE, [2_000, 1_500_000, 300_000]),
  row('Scale', FABLE, [4_000, 4_000_000, 800_000]),
];
