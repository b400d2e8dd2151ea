import { expect } from 'vitest';
import { REQUEST_ID, paths, type Claim } from './claim.ts';

export const modelCheck: readonly Claim[] = [
  {
    topic: 'model-check',
    says: 'finds every model of its own list',
    setup: { script: '200' },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out.match(/^claude-[\w-]+: active$/gm)).toHaveLength(3);
    },
  },
  {
    topic: 'model-check',
    says: 'calls an id unknown that the API does not have, and lists those it has',
    setup: { script: '200', args: ['claude-sonnet-5-5', 'claude-sonnet-9'] },
    check: (ran) => {
      expect(ran.code).toBe(1);
      expect(ran.out).toContain('claude-sonnet-5-5: active\nclaude-sonnet-9: unknown');
      expect(ran.err).toMatch(/this key may use: .*claude-haiku-5-5/);
    },
  },
  {
    topic: 'model-check',
    says: 'does not call a model unknown because the key is refused',
    setup: { script: '401', args: ['claude-sonnet-5-5'] },
    check: (ran) => {
      expect(ran.code).not.toBe(0);
      expect(ran.out).not.toContain('unknown');
      expect(ran.err).toMatch(REQUEST_ID);
      expect(paths(ran)).toEqual(['/v1/models/claude-sonnet-5-5']);
    },
  },
];
