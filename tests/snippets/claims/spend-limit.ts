import { expect } from 'vitest';
import { statuses } from '../program.ts';
import { HELLO, type Claim } from './claim.ts';

const args = ['one', 'two', 'three'];

export const spendLimit: readonly Claim[] = [
  {
    topic: 'spend-limit',
    says: 'stops the queue after one refused request, and says how much is left',
    setup: { script: '200,spend-cap', args },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.out).toContain(`one: ${HELLO}`);
      expect(statuses(ran)).toEqual([200, 429]);
      expect(ran.err).toMatch(/2 left: enforced_spend_limit_reached/);
    },
  },
  {
    topic: 'spend-limit',
    says: 'stops at a limit that the organisation has set itself, which is a 400',
    setup: { script: 'own-spend-limit', args },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(statuses(ran)).toEqual([400]);
      expect(ran.err).toContain('3 left');
      expect(ran.err).toContain('You will regain access on');
    },
  },
  {
    topic: 'spend-limit',
    says: 'leaves the SDK its repeats of a rate limit and of a 503',
    setup: { script: '429:retry-after=1,503,200', args },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(statuses(ran)).toEqual([429, 503, 200, 200, 200]);
    },
  },
];
