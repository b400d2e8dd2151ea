import { expect } from 'vitest';
import { gaps, statuses } from '../program.ts';
import { fails, succeeds, type Claim } from './claim.ts';

export const rateLimit: readonly Claim[] = [
  {
    topic: 'rate-limit',
    says: 'waits as long as retry-after says, then succeeds',
    setup: { script: '429:retry-after=1,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([429, 200]);
      expect(gaps(ran)[0]).toBeGreaterThanOrEqual(1000);
      expect(gaps(ran)[0]).toBeLessThan(10_000);
    },
  },
  {
    topic: 'rate-limit',
    says: 'stops at a spend limit without waiting',
    setup: { script: 'spend-cap' },
    check: (ran) => {
      fails(ran);
      expect(statuses(ran)).toEqual([429]);
      expect(ran.out + ran.err).toContain('enforced_spend_limit_reached');
    },
  },
  {
    topic: 'rate-limit',
    says: 'gives up when the wait is longer than its patience',
    setup: { script: '429:retry-after=3600,200' },
    check: (ran) => {
      fails(ran);
      expect(statuses(ran)).toEqual([429]);
    },
  },
];
