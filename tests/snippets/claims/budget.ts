import { expect } from 'vitest';
import { statuses } from '../program.ts';
import { HELLO, type Claim } from './claim.ts';

const prompts = (count: number): string[] => Array.from({ length: count }, (_, i) => `question ${i + 1}`);

export const budget: readonly Claim[] = [
  {
    topic: 'budget',
    says: 'never has more requests under way than its places',
    setup: { script: '200:delay=300', args: prompts(6), env: { AT_ONCE: '2', PER_MINUTE: '60000' } },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(`6 answers, the first: ${HELLO}`);
      const at = ran.server.requests.map((request) => request.at);
      expect(at).toHaveLength(6);
      // Each request but the first two has to wait for the answer to the one before the last.
      for (const [index, time] of at.slice(2).entries())
        expect(time - (at[index] ?? 0)).toBeGreaterThanOrEqual(290);
    },
  },
  {
    topic: 'budget',
    says: 'spreads 20 requests so that a bucket that holds one second’s worth never refuses',
    setup: {
      args: prompts(20),
      limits: { requests: 600, windowSeconds: 1 },
      // Far below the limit: a machine that stands still for a second or two sends in a burst what had to wait.
      env: { AT_ONCE: '20', PER_MINUTE: '240' },
    },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(statuses(ran)).toEqual(Array<number>(20).fill(200));
    },
  },
  {
    topic: 'budget',
    says: 'waits for a full bucket when the headers say that nothing is left',
    setup: {
      script: '200:header=anthropic-ratelimit-requests-remaining=0,200',
      args: prompts(2),
      // The stub's buckets are full after a minute; its clock is behind, so that two seconds remain.
      now: () => new Date(Date.now() - 58_000),
      env: { AT_ONCE: '1', PER_MINUTE: '60000' },
    },
    check: (ran) => {
      const [first, second] = ran.server.requests.map((request) => request.at);
      expect(ran.code).toBe(0);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(900);
    },
  },
];
