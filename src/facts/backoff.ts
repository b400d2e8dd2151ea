import { backoffBaseSeconds, backoffCapSeconds, backoffFactor } from './retry.ts';

/**
 * Delay in seconds before retry `n` (0 is the first retry) of the official SDKs, without jitter:
 * min(base · factorⁿ, cap). Formula from the SDK sources cited by the `retry` facts.
 */
export const sdkDelaySeconds = (n: number): number =>
  Math.min(backoffBaseSeconds.value * backoffFactor.value ** n, backoffCapSeconds.value);

/** Longest total delay in seconds for `maxRetries` retries when no header names a time. */
export const worstWaitSeconds = (maxRetries: number): number =>
  Array.from({ length: maxRetries }, (_, n) => sdkDelaySeconds(n)).reduce((sum, delay) => sum + delay, 0);
