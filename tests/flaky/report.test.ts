import { describe, expect, test } from 'vitest';
import { callsOf } from '../../src/flaky/report/calls.ts';
import { askedWait, judge } from '../../src/flaky/report/obeyed.ts';
import { renderSummary } from '../../src/flaky/report/render.ts';
import { summarise } from '../../src/flaky/report/summary.ts';
import type { Seen } from '../../src/flaky/types.ts';

/** A request that was answered at once. */
const seen = (at: number, status: number, more: Partial<Seen> = {}): Seen => ({
  method: 'POST',
  path: '/v1/messages',
  headers: {},
  model: 'claude-test',
  stream: false,
  body: '{}',
  at,
  scenario: status === 200 ? 'ok' : 'failure',
  status,
  answered: {},
  ok: status === 200,
  end: { at, by: 'server' },
  ...more,
});

const attempts = (requests: Seen[]): number[] => callsOf(requests).map(({ length }) => length);

describe('calls', () => {
  test('the same request repeated until it succeeds is one', () => {
    expect(attempts([seen(0, 503), seen(500, 503), seen(1500, 200), seen(1600, 503)])).toEqual([3, 1]);
  });

  test('another body, or one that runs beside it, is another', () => {
    expect(attempts([seen(0, 503), seen(10, 503, { body: '{"a":1}' })])).toEqual([1, 1]);
    expect(attempts([seen(0, 503, { end: { at: 900, by: 'server' } }), seen(10, 503)])).toEqual([1, 1]);
    expect(attempts([seen(0, 503, { end: null }), seen(10, 503)])).toEqual([1, 1]);
  });

  test('the count of an SDK decides', () => {
    const count = (n: number) => ({ headers: { 'x-stainless-retry-count': String(n) } });
    expect(attempts([seen(0, 503, count(0)), seen(400, 503, count(1)), seen(900, 503, count(0))])).toEqual([
      2, 1,
    ]);
    expect(attempts([seen(0, 503, count(0)), seen(1, 503, count(0)), seen(400, 200, count(1))])).toEqual([
      1, 2,
    ]);
  });
});

describe('retry-after', () => {
  const now = Date.parse('2026-11-24T12:00:00Z');
  test.each([
    [{}, null],
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '7', 'retry-after-ms': '250' }, 250],
    [{ 'retry-after': 'Tue, 24 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Tue, 24 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, null],
  ])('%j asks for %s ms', (headers, ms) => {
    expect(askedWait(headers as Record<string, string>, now)).toBe(ms);
  });

  test.each([
    [1000, 1000, true],
    [1000, 3000, true],
    [1000, 990, true],
    [1000, 500, false],
    [1000, null, true],
  ])('asked %i ms, waited %s ms: %s', (asked, waited, obeyed) => {
    expect(judge(asked, waited).obeyed).toBe(obeyed);
  });
});

describe('the summary', () => {
  const limited = { answered: { 'retry-after': '2' } };
  const requests = [
    seen(0, 429, limited),
    seen(2000, 429, limited),
    seen(2500, 200),
    seen(3000, 400, { body: 'x' }),
    seen(3100, 400, { body: 'x', end: { at: 3600, by: 'client' } }),
  ];
  const summary = summarise(requests, 0);

  test('counts what was obeyed and what was useless', () => {
    expect(summary).toMatchObject({
      requests: 5,
      statuses: { 200: 1, 400: 2, 429: 2 },
      retryAfter: { sent: 2, followed: 2, obeyed: 1 },
      uselessRepeats: 1,
      hungUp: 1,
    });
    expect(summary.calls.map(({ succeeded }) => succeeded)).toEqual([true, false]);
  });

  test('x-should-retry outweighs the status', () => {
    const useless = (status: number, told: string): number =>
      summarise([seen(0, status, { answered: { 'x-should-retry': told } }), seen(9, 200)], 0).uselessRepeats;
    expect([useless(529, 'false'), useless(529, 'true'), useless(400, 'true')]).toEqual([1, 0, 0]);
  });

  test('is printed for people', () => {
    const text = renderSummary(summary);
    expect(text).toContain('5 requests in 2 calls: 200 × 1, 400 × 2, 429 × 2');
    expect(text).toContain('attempts a call: 2 to 3; 1 call failed in the end');
    expect(text).toContain('gaps: 0.10 s to 2.00 s, 2.60 s in all');
    expect(text).toContain('retry-after: obeyed 1 of 2 times');
    expect(text).toContain('retry-after 2.00 s: came back 1.50 s too early');
    expect(text).toContain('(after 0.10 s; a useless repeat; the client hung up)');
  });

  test('says so when nothing came', () => {
    expect(renderSummary(summarise([], 0))).toBe('no request arrived');
  });
});
