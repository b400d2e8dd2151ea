import { expect } from 'vitest';
import { paths, type Claim } from './claim.ts';

export const check: readonly Claim[] = [
  {
    topic: 'check',
    says: 'finds the model among those of the key',
    setup: { script: '200' },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('claude-sonnet-5-5');
      expect(paths(ran)).toContain('/v1/models');
    },
  },
  {
    topic: 'check',
    says: 'says when the key is refused',
    setup: { script: '401' },
    check: (ran) => expect(ran.out).toContain('invalid x-api-key'),
  },
  {
    topic: 'check',
    says: 'says when nothing is reachable',
    // Port 9 is discard: nothing listens there.
    setup: { env: { ANTHROPIC_BASE_URL: 'http://127.0.0.1:9' } },
    check: (ran) => {
      expect(ran.code).not.toBe(0);
      expect(ran.out + ran.err).toMatch(/not reachable|connect/i);
    },
  },
  {
    topic: 'check',
    says: 'asks without spending a token',
    languages: ['py', 'ts', 'go', 'java'],
    setup: { script: '503' },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('HTTP 503');
      expect(paths(ran)).toEqual(['/v1/models']);
    },
  },
];
