import { expect } from 'vitest';
import type { Ran } from '../program.ts';
import { fails, REQUEST_ID, succeeds, type Claim } from './claim.ts';

const linesOf = (ran: Ran): Record<string, unknown>[] =>
  ran.err
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

export const log: readonly Claim[] = [
  {
    topic: 'log',
    says: 'leaves a line for each attempt that the SDK has repeated, under one call id',
    setup: { script: '529,reset,200' },
    check: (ran) => {
      succeeds(ran);
      const [first, second, ...more] = linesOf(ran);
      expect(more).toEqual([]);
      expect(first).toMatchObject({
        status: 529,
        error_type: 'overloaded_error',
        attempt: 1,
        host: '127.0.0.1',
        model: 'claude-sonnet-5-5',
      });
      expect(first?.['request_id']).toMatch(REQUEST_ID);
      expect(first?.['ms']).toBeTypeOf('number');
      expect(second).toMatchObject({ status: 0, attempt: 2, call: first?.['call'] });
      expect(first?.['call']).toBeTruthy();
    },
  },
  {
    topic: 'log',
    says: 'names error code and wait of a limit',
    setup: { script: 'ramp-limit:retry-after=1,200' },
    check: (ran) => {
      succeeds(ran);
      expect(linesOf(ran)[0]).toMatchObject({ error_code: 'ramp_limit_exceeded', retry_after: '1' });
    },
  },
  {
    topic: 'log',
    says: 'keeps the first characters of an answer that is no JSON, and neither prompt nor key',
    setup: { script: '503*3' },
    check: (ran) => {
      fails(ran);
      expect(linesOf(ran)).toHaveLength(3);
      expect(linesOf(ran)[0]?.['body']).toBe('no healthy upstream');
      expect(ran.err).not.toMatch(/Say hello|sk-ant/);
    },
  },
];
