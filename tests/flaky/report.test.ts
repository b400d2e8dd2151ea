import { describe, expect, test } from 'vitest';
import { callsOf, PAUSE_MS } from '../../src/flaky/report/calls.ts';
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

const attempts = (requests: Seen[]): number[] => callsOf(requests, 0).map(({ length }) => length);

const counted = (n: number): Partial<Seen> => ({ headers: { 'x-stainless-retry-count': String(n) } });

const repeatsOf = (requests: Seen[]): (string | null)[][] =>
  callsOf(requests, 0).map((call) => call.map(({ repeats }) => repeats));

describe('calls', () => {
  test('the same request repeated until it succeeds is one', () => {
    expect(attempts([seen(0, 503), seen(500, 503), seen(1500, 200), seen(1600, 503)])).toEqual([3, 1]);
  });

  test('another body, or one that runs beside it, is another', () => {
    expect(attempts([seen(0, 503), seen(10, 503, { body: '{"a":1}' })])).toEqual([1, 1]);
    expect(attempts([seen(0, 503, { end: { at: 900, by: 'server' } }), seen(10, 503)])).toEqual([1, 1]);
    expect(attempts([seen(0, 503, { end: null }), seen(10, 503)])).toEqual([1, 1]);
  });

  test('an answer that the client did not wait for is repeated too', () => {
    const left = { end: { at: 900, by: 'client' } } as const;
    expect(attempts([seen(0, 200, left), seen(1000, 200)])).toEqual([2]);
    expect(summarise([seen(0, 200, left)], 0).calls[0]?.succeeded).toBe(false);
    // The farewell of the first connection may be read just after the request on the next one.
    expect(attempts([seen(0, 503, left), seen(880, 200)])).toEqual([2]);
    expect(attempts([seen(0, 503, left), seen(800, 200)])).toEqual([1, 1]);
  });

  test('the count of an SDK decides', () => {
    expect(repeatsOf([seen(0, 503, counted(0)), seen(400, 503, counted(1))])).toEqual([[null, 'counted']]);
    expect(attempts([seen(0, 503, counted(0)), seen(400, 503, counted(2))])).toEqual([1, 1]);
    expect(attempts([seen(0, 200, counted(0)), seen(400, 503, counted(1))])).toEqual([1, 1]);
    // Its own clock ended the first attempt, and the server has not noticed yet.
    expect(attempts([seen(0, 503, { ...counted(0), end: null }), seen(400, 200, counted(1))])).toEqual([2]);
  });

  test('an SDK that counts anew after a failure is in a loop', () => {
    const rounds = [0, 1, 0, 1].map((n, index) => seen(index * 500, 503, counted(n)));
    expect(repeatsOf(rounds)).toEqual([[null, 'counted', 'restarted', 'counted']]);
    expect(attempts([seen(0, 200, counted(0)), seen(500, 503, counted(0))])).toEqual([1, 1]);
  });

  test('SDKs side by side are no loop', () => {
    const requests = [0, 0, 1, 1].map((n, index) => seen(index * 10, 503, counted(n)));
    expect(attempts(requests)).toEqual([2, 2]);
    expect(repeatsOf(requests).flat()).not.toContain('restarted');
  });

  test('without a counter the same request after a failure is a repeat, from the same program and in time', () => {
    const agent = (name: string): Partial<Seen> => ({ headers: { 'user-agent': name } });
    expect(repeatsOf([seen(0, 503), seen(9, 503)])).toEqual([[null, 'alike']]);
    expect(attempts([seen(0, 503, agent('curl/8')), seen(9, 503, agent('node'))])).toEqual([1, 1]);
    expect(attempts([seen(0, 503), seen(9, 503, counted(1))])).toEqual([1, 1]);
    expect(attempts([seen(0, 503), seen(PAUSE_MS, 503)])).toEqual([2]);
    expect(attempts([seen(0, 503), seen(PAUSE_MS + 1, 503)])).toEqual([1, 1]);
    const asked = { answered: { 'retry-after': '600' } };
    expect(attempts([seen(0, 429, asked), seen(600_000, 200)])).toEqual([2]);
  });

  test('calls stand in the order in which they began', () => {
    const order = [seen(0, 503), seen(1, 503, { body: 'x' }), seen(2, 200), seen(3, 200, { body: 'x' })];
    expect(callsOf(order, 0).map(([first]) => first?.seen.at)).toEqual([0, 1]);
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
  const text = renderSummary(summary);

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
    expect(text).toContain('5 requests in 2 calls: 200 × 1, 400 × 2, 429 × 2');
    expect(text).toContain('attempts a call: 2 to 3; 1 call failed in the end');
    expect(text).toContain('gaps: 0.10 s to 2.00 s, 2.60 s in all');
    expect(text).toContain('retry-after: obeyed 1 of 2 times');
    expect(text).toContain('retry-after 2.00 s: came back 1.50 s too early');
    expect(text).toContain('(after 0.10 s; a useless repeat; the client hung up)');
  });

  test('says what was assumed, where a new call would look the same', () => {
    expect(text).toContain('taken for repeats: 3 requests without a counter');
    expect(text).not.toContain('taken for loops');
    const loop = renderSummary(
      summarise(
        [0, 1, 0].map((n, i) => seen(i, 503, counted(n))),
        0,
      ),
    );
    expect(loop).toContain('taken for loops: 1 time an SDK counted anew');
    expect(loop).toContain('(after 0.00 s; counted anew)');
    expect(loop).not.toContain('taken for repeats');
    expect(renderSummary(summarise([seen(0, 503, counted(0)), seen(1, 503, counted(1))], 0))).not.toContain(
      'taken',
    );
  });

  test('says so when nothing came', () => {
    expect(renderSummary(summarise([], 0))).toBe('no request arrived');
  });
});
