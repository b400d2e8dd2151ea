import { expect } from 'vitest';
import { ROOT } from '../toolchain.ts';
import type { Claim } from './claim.ts';

const FLAKY = `${process.execPath} ${ROOT}src/flaky/cli.ts`;

export const testHandling: readonly Claim[] = [
  {
    topic: 'test-handling',
    says: 'passes with code that recovers, and counts the requests',
    setup: { env: { FLAKY } },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out + ran.err).toMatch(/Ran 3 tests[\s\S]*OK|pass 3\n/);
    },
  },
  {
    topic: 'test-handling',
    says: 'fails with code that does not repeat',
    setup: { env: { FLAKY, RETRIES: '0' } },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.out + ran.err).toMatch(/FAILED \(errors=1\)|fail 1\n/);
    },
  },
];
