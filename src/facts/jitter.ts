import { measured, primary } from './about.ts';
import { fact } from './fact.ts';
import type { SourceId } from './sources.ts';

/** Pauses before retry n + 1, n counting from 0, as their sources write them. */
const AWS: readonly SourceId[] = ['backoff-jitter', 'backoff-simulator'];

export const exponential = fact('min(cap, base × 2ⁿ)', primary('', 'growing pause without jitter', AWS));
export const full = fact(
  'random between 0 and min(cap, base × 2ⁿ)',
  primary('', 'pause with full jitter', AWS),
);
export const equal = fact(
  'half of min(cap, base × 2ⁿ), plus a random part of the other half',
  primary('', 'pause with equal jitter', AWS),
);
export const decorrelated = fact(
  'min(cap, random between base and 3 × the last pause)',
  primary('', 'pause with decorrelated jitter', AWS),
);
export const claudeCode = fact(
  'min(0.5 s × 2ⁿ, 32 s), up to 25 % longer',
  measured('', 'pause of Claude Code', ['own-measurements', 'issue-cc-3633']),
);
export const curl = fact(
  '1 s, 2 s, 4 s and so on, up to 600 s, without jitter',
  primary('', 'pauses of curl --retry', ['curl-retry']),
);
export const botocore = fact(
  'random between 0 and min(2ⁿ, 20) s',
  primary('', 'pause of botocore in standard mode', ['botocore']),
);
