import { expect } from 'vitest';
import type { FlakyOptions } from '../../src/flaky/options.ts';
import { gaps, statuses, type Ran } from './program.ts';

/** What a page says about a program, as something that can fail. */
export interface Claim {
  readonly topic: string;
  readonly says: string;
  readonly setup: FlakyOptions & {
    readonly args?: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
  };
  readonly check: (ran: Ran) => void;
}

const HELLO = 'Hello from the stub server.';

const succeeds = (ran: Ran): void => {
  expect(ran.err, 'standard error').not.toContain('gave up');
  expect(ran.code).toBe(0);
  expect(ran.out).toContain(HELLO);
};

const fails = (ran: Ran): void => {
  expect(ran.code).toBe(1);
  expect(ran.out).not.toContain(HELLO);
};

const idOf = (ran: Ran): RegExp => {
  expect(ran.server.requests.length).toBeGreaterThan(0);
  return /req_011C\w{20}/;
};

/** Claims that hold for a program in every language it exists in. */
export const claims: readonly Claim[] = [
  {
    topic: 'retry',
    says: 'recovers from 503, 503 with three attempts',
    setup: { script: '503,503,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([503, 503, 200]);
    },
  },
  {
    topic: 'retry',
    says: 'obeys retry-after',
    setup: { script: '529:retry-after=1,200' },
    check: (ran) => {
      succeeds(ran);
      expect(gaps(ran)[0]).toBeGreaterThanOrEqual(950);
    },
  },
  {
    topic: 'retry',
    says: 'does not repeat a request that is wrong',
    setup: { script: '400' },
    check: (ran) => {
      fails(ran);
      expect(statuses(ran)).toEqual([400]);
      expect(ran.err).toMatch(idOf(ran));
    },
  },
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
    topic: 'stream',
    says: 'goes on after the connection is cut in mid-stream',
    setup: { script: 'stream-cut,200' },
    check: (ran) => {
      succeeds(ran);
      expect(statuses(ran)).toEqual([200, 200]);
      expect(ran.server.requests[1]?.body).toContain('Hello from the');
    },
  },
  {
    topic: 'stream',
    says: 'goes on after an overload inside the stream',
    setup: { script: 'stream-overloaded,stream-overloaded:after=0,200' },
    check: (ran) => {
      succeeds(ran);
      expect(ran.server.requests).toHaveLength(3);
    },
  },
  {
    topic: 'stream',
    says: 'gives up after two restarts',
    setup: { script: 'stream-overloaded' },
    check: (ran) => {
      fails(ran);
      expect(ran.server.requests).toHaveLength(3);
    },
  },
  {
    topic: 'stream',
    says: 'does not restart after a wrong request',
    setup: { script: '400' },
    check: (ran) => {
      fails(ran);
      expect(ran.server.requests).toHaveLength(1);
    },
  },
  {
    topic: 'timeout',
    says: 'gives up when nothing is answered, within the stated time',
    setup: { script: 'hang', env: { LIMIT_SECONDS: '1', IDLE_SECONDS: '1' } },
    check: (ran) => {
      expect(ran.code).not.toBe(0);
      // The SDKs' own limit is ten minutes; the rest is room for a busy machine.
      expect(ran.ms - (ran.server.requests[0]?.at ?? 0)).toBeLessThan(20_000);
      expect(ran.server.requests.length).toBeLessThanOrEqual(2);
    },
  },
  {
    topic: 'timeout',
    says: 'prints the answer when it comes in time',
    setup: { script: '200' },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toMatch(/stub/);
      expect(ran.server.requests[0]?.stream).toBe(true);
    },
  },
  {
    topic: 'check',
    says: 'reads the models',
    setup: { script: '200' },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('claude-sonnet-5-5');
      expect(ran.server.requests.map(({ path }) => path.replace(/\?.*/, ''))).toContain('/v1/models');
    },
  },
  {
    topic: 'check',
    says: 'shows a refused key as such',
    setup: { script: '401' },
    check: (ran) => {
      expect(ran.out).toContain('invalid x-api-key');
    },
  },
  {
    topic: 'fallback',
    says: 'asks the next model when one stays overloaded',
    setup: { models: { 'claude-opus-5-5': '529' } },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain('claude-sonnet-5-5');
      expect(ran.out).toContain(HELLO);
      expect(ran.server.requests.at(-1)?.model).toBe('claude-sonnet-5-5');
      expect(
        statuses(ran)
          .slice(0, -1)
          .every((status) => status === 529),
      ).toBe(true);
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
    topic: 'batch',
    says: 'polls until the batch has ended and collects the results',
    setup: { script: '200,200,503,200', batchPolls: 2, env: { POLL_SECONDS: '0.05' } },
    check: (ran) => {
      expect(ran.code).toBe(0);
      expect(ran.out).toContain(`alpha: ${HELLO}\nbeta: ${HELLO}\nagain: none`);
      expect(statuses(ran)).toContain(503);
      const paths = ran.server.requests.map(({ path }) => path.replace(/msgbatch_\w+/, 'id'));
      expect(paths[0]).toMatch(/^\/v1\/messages\/batches/);
      expect(paths.at(-1)).toMatch(/batches\/id\/results/);
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
      expect(ran.out).toContain('again: expired-1 overloaded-1');
      expect(ran.out).not.toContain('invalid-1');
    },
  },
];
