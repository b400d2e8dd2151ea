import { backoffBaseSeconds, backoffCapSeconds, backoffFactor } from '../facts/retry.ts';
import type { RetryCurve } from './define.ts';

/** The delays that most official SDKs share. */
export const sdkDelay: RetryCurve['delay'] = {
  baseSeconds: backoffBaseSeconds.value,
  factor: backoffFactor.value,
  capSeconds: backoffCapSeconds.value,
};
