import { batch } from './batch.ts';
import { branch } from './branch.ts';
import { budget } from './budget.ts';
import { check } from './check.ts';
import { circuit } from './circuit.ts';
import type { Claim } from './claim.ts';
import { countTokens } from './count-tokens.ts';
import { fallback } from './fallback.ts';
import { log } from './log.ts';
import { modelCheck } from './model-check.ts';
import { proxy } from './proxy.ts';
import { rateLimit } from './rate-limit.ts';
import { retry } from './retry.ts';
import { spendLimit } from './spend-limit.ts';
import { stream } from './stream.ts';
import { testHandling } from './test-handling.ts';
import { timeout } from './timeout.ts';
import { uploadSize } from './upload-size.ts';

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
  ...spendLimit,
  ...branch,
  ...modelCheck,
  ...countTokens,
  ...log,
  ...budget,
  ...circuit,
  ...proxy,
  ...uploadSize,
  ...testHandling,
];
