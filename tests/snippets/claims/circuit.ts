import { expect } from 'vitest';
import { HELLO, type Claim } from './claim.ts';

const count = (out: string, word: string): number => out.split(word).length - 1;

export const circuit: readonly Claim[] = [
  {
    topic: 'circuit',
    says: 'sends five requests, not sixty, when twenty calls meet an outage',
    setup: { script: '529', args: ['20'] },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.server.requests).toHaveLength(5);
      expect(count(ran.out, 'not sent')).toBe(18);
      expect(count(ran.out, 'failed, OverloadedError')).toBe(2);
    },
  },
  {
    topic: 'circuit',
    says: 'lets a single call through after its rest, and closes when that one is answered',
    setup: { script: '529*5,200', args: ['4'], env: { REST_SECONDS: '0.2', PAUSE_SECONDS: '0.4' } },
    check: (ran) => {
      expect(count(ran.out, HELLO)).toBe(2);
      expect(ran.server.requests).toHaveLength(7);
    },
  },
  {
    topic: 'circuit',
    says: 'bridges a short failure',
    setup: { script: '503,200', args: ['2'] },
    check: (ran) => {
      expect(count(ran.out, HELLO)).toBe(2);
      expect(ran.server.requests).toHaveLength(3);
    },
  },
];
