import { expect } from 'vitest';
import { statuses } from '../program.ts';
import { HELLO, paths, type Claim } from './claim.ts';

export const batch: readonly Claim[] = [
  {
    topic: 'batch',
    says: 'polls until the batch has ended, in spite of a 503, and collects the results',
    setup: { script: '200,200,503,200', batchPolls: 2, env: { POLL_SECONDS: '0.05' } },
    check: (ran, extension) => {
      expect(ran.code).toBe(0);
      if (extension === 'sh') expect(ran.out.match(/"alpha"|"beta"/g)).toHaveLength(2);
      else expect(ran.out).toContain(`alpha: ${HELLO}\nbeta: ${HELLO}\nagain: none`);
      expect(ran.out).toContain(HELLO);
      expect(statuses(ran)).toContain(503);
      expect(paths(ran)[0]).toBe('/v1/messages/batches');
      expect(paths(ran).at(-1)).toBe('/v1/messages/batches/id/results');
    },
  },
  {
    topic: 'batch',
    says: 'names the items that are worth sending again',
    setup: {
      args: ['good', 'overloaded-1', 'expired-1', 'invalid-1'],
      batchPolls: 0,
      env: { POLL_SECONDS: '0.05' },
    },
    check: (ran) => {
      expect(ran.code).toBe(0);
      const again = /again:(.*)$/s.exec(ran.out)?.[1]?.trim().split(/\s+/);
      expect(again?.toSorted()).toEqual(['expired-1', 'overloaded-1']);
    },
  },
];
