import { expect } from 'vitest';
import type { Claim } from './claim.ts';

export const timeout: readonly Claim[] = [
  {
    topic: 'timeout',
    says: 'gives up within its limit when nothing is answered',
    setup: { script: 'hang', env: { LIMIT_SECONDS: '1', IDLE_SECONDS: '1' } },
    check: (ran) => {
      expect(ran.code).not.toBe(0);
      // The SDKs’ own limit is ten minutes. A program can take most of a minute to exit on a busy machine.
      expect(ran.ms - (ran.server.requests[0]?.at ?? 0)).toBeLessThan(60_000);
      expect(ran.server.requests.length).toBeGreaterThan(0);
      expect(ran.server.requests.length).toBeLessThanOrEqual(2);
    },
  },
  {
    topic: 'timeout',
    says: 'gives up when a stream falls silent in mid-answer',
    setup: { script: 'stream-stall', env: { LIMIT_SECONDS: '2', IDLE_SECONDS: '1' } },
    check: (ran) => {
      expect(ran.code).not.toBe(0);
      expect(ran.ms - (ran.server.requests[0]?.at ?? 0)).toBeLessThan(60_000);
    },
  },
  {
    topic: 'timeout',
    says: 'prints a streamed answer that comes in time',
    setup: { script: '200' },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/stub/);
      expect(ran.server.requests[0]?.stream).toBe(true);
    },
  },
];
