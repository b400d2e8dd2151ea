import { CHECKED_ON } from './about.ts';
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
  /** Given by another reader of the page, not read by us. */
  readonly reported: boolean;
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
  reported: false,
  verifiedOn: '2026-08-22',
  reviewAfterDays: 120,
});

const USUAL = 'Opus 5, Opus 4.x together, Sonnet 5, Sonnet 4.x together, Haiku 4.5';
const HAIKU = 'Haiku 5.5';
const FABLE = 'Fable 5.1 and Fable 5 together';

const STANDARD: readonly [TierRow, TierRow, TierRow] = [
  row('Start', USUAL, [1_000, 2_000_000, 400_000]),
  row('Build', USUAL, [5_000, 5_000_000, 1_000_000]),
  row('Scale', USUAL, [10_000, 10_000_000, 2_000_000]),
];

/** Haiku 5.5 has the standard limits of Haiku 4.5. */
const haiku = (usual: TierRow): TierRow => ({
  ...usual,
  models: HAIKU,
  sources: ['claude-code-package'],
  verifiedOn: CHECKED_ON,
});

/** Standard limits as published; those of Fable 5.2, and of Opus 5.5 and Sonnet 5.5 above Start, are not. */
export const tierRows: readonly TierRow[] = [
  ...STANDARD,
  ...STANDARD.map(haiku),
  { ...STANDARD[0], models: 'Opus 5.5, Sonnet 5.5', reported: true, verifiedOn: CHECKED_ON },
  row('Start', FABLE, [1_000, 500_000, 100_000]),
  row('Build', FABLE, [2_000, 1_500_000, 300_000]),
  row('Scale', FABLE, [4_000, 4_000_000, 800_000]),
];
