import { batch } from './batch.ts';
import { check } from './check.ts';
import type { Claim } from './claim.ts';
import { fallback } from './fallback.ts';
import { rateLimit } from './rate-limit.ts';
import { retry } from './retry.ts';
import { stream } from './stream.ts';
import { timeout } from './timeout.ts';

export type { Claim } from './claim.ts';

/** Claims that hold for a program in every language it exists in. */
export const claims: readonly Claim[] = [
  ...retry,
  ...rateLimit,
  ...stream,
  ...timeout,
  ...check,
  ...fallback,
  ...batch,
];
