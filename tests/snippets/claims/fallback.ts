import { expect } from 'vitest';
import { statuses } from '../program.ts';
import { fails, succeeds, type Claim } from './claim.ts';

export const fallback: readonly Claim[] = [
  {
    topic: 'fallback',
    says: 'asks the next model when one stays overloaded',
    setup: { models: { 'claude-opus-5-5': '529' } },
    check: (ran) => {
      succeeds(ran);
      expect(ran.out).toContain('claude-sonnet-5-5');
      expect(ran.server.requests.at(-1)?.model).toBe('claude-sonnet-5-5');
      const before = statuses(ran).slice(0, -1);
      expect(before.every((status) => status === 529)).toBe(true);
    },
  },
  {
    topic: 'fallback',
    says: 'does not try other models when the request is wrong',
    setup: { script: '400' },
    check: (ran) => {
      fails(ran);
      expect(ran.server.requests).toHaveLength(1);
    },
  },
  {
    topic: 'fallback',
    says: 'fails with the last error when no model answers',
    setup: { script: '529' },
    check: (ran) => {
      fails(ran);
      expect(new Set(ran.server.requests.map(({ model }) => model)).size).toBe(3);
      expect(ran.err).toMatch(/529|Overloaded/);
    },
  },
];
