import { measured } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

/** Each SDK was run on Linux through a proxy, and against a certificate of a private authority. */
const RUN = { verifiedOn: '2026-11-25', reviewAfterDays: 120 };
const MEASURED: readonly SourceId[] = ['own-measurements'];

export const nodeVersion = fact(
  '24.21.0',
  measured('', 'version of Node with which the TypeScript SDK was run', MEASURED, RUN),
);
export const nodeProxySwitch = fact(
  'NODE_USE_ENV_PROXY=1',
  measured('', 'setting without which the TypeScript SDK on Node does not use HTTPS_PROXY', MEASURED, RUN),
);
