import { expect } from 'vitest';
import type { Claim } from './claim.ts';

/** What the server does to each request, and what the program has to make of it. */
const CASES: readonly (readonly [script: string, decision: string])[] = [
  ['200', 'answer'],
  ['529', 'wait'],
  ['503', 'wait'],
  ['rate-limit', 'wait'],
  ['spend-cap', 'account'],
  ['402', 'account'],
  ['401', 'key'],
  ['403', 'key'],
  ['404', 'model'],
  ['413', 'shrink'],
  ['400', 'fix'],
  ['reset', 'network'],
];

const words = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .map((line) => line.replace(/:.*/, ''));

export const branch: readonly Claim[] = [
  {
    topic: 'branch',
    says: 'decides alike on twelve answers, from 529 and plain text to a reset connection',
    setup: {
      script: CASES.map(([script]) => script).join(','),
      args: CASES.map((_, index) => `question ${index + 1}`),
    },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(words(ran.out)).toEqual(CASES.map(([, decision]) => decision));
      expect(ran.server.requests).toHaveLength(CASES.length);
    },
  },
  {
    topic: 'branch',
    says: 'prints type, error code and request id',
    setup: { script: 'spend-cap' },
    check: (ran) =>
      expect(ran.out).toMatch(
        /^account: HTTP 429 rate_limit_error enforced_spend_limit_reached req_011C\w{20}\s*$/,
      ),
  },
];
