import { expect } from 'vitest';
import { gaps, statuses } from '../program.ts';
import { fails, REQUEST_ID, succeeds, type Claim } from './claim.ts';

export const retry: readonly Claim[] = [
  {
    topic: 'retry',
    says: 'recovers from 503, 503 at the third attempt',
    setup: { script: '503,503,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([503, 503, 200]);
    },
  },
  {
    topic: 'retry',
    says: 'recovers when the connection is reset',
    setup: { script: 'reset,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([0, 200]);
    },
  },
  {
    topic: 'retry',
    says: 'waits as long as retry-after says',
    setup: { script: '529:retry-after=1,200' },
    check: (ran) => {
      succeeds(ran);
      expect(gaps(ran)[0]).toBeGreaterThanOrEqual(950);
    },
  },
  {
    topic: 'retry',
    says: 'does not repeat a request that is wrong, and prints its request id',
    setup: { script: '400' },
    check: (ran) => {
      fails(ran);
      expect(statuses(ran)).toEqual([400]);
      expect(ran.err).toMatch(REQUEST_ID);
    },
  },
];
