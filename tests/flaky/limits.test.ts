import { afterEach, describe, expect, test } from 'vitest';
import { Bucket } from '../../src/flaky/limits/bucket.ts';
import { Limiter } from '../../src/flaky/limits/limiter.ts';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';

const SECOND = 1000;

describe('a bucket', () => {
  test('starts full, empties, and refills without steps', () => {
    const bucket = new Bucket(60);
    bucket.take(60, 0);
    expect(bucket.allows(1, 0)).toBe(false);
    expect(bucket.waitFor(1, 0)).toBeCloseTo(SECOND);
    expect(bucket.level(0.5 * SECOND)).toBeCloseTo(0.5);
    expect(bucket.allows(1, SECOND)).toBe(true);
  });

  test('never holds more than its limit', () => {
    const bucket = new Bucket(60);
    expect(bucket.level(3600 * SECOND)).toBe(60);
  });

  test('a short window saves up less, at the same rate', () => {
    const bucket = new Bucket(60, 1);
    bucket.take(1, 0);
    expect(bucket.allows(1, 0.9 * SECOND)).toBe(false);
    expect(bucket.allows(1, SECOND)).toBe(true);
  });

  test('what cannot fit waits for a full bucket, and still does not pass', () => {
    const bucket = new Bucket(60);
    bucket.take(30, 0);
    expect(bucket.waitFor(100, 0)).toBeCloseTo(30 * SECOND);
    expect(bucket.allows(100, 30 * SECOND)).toBe(false);
  });
});

describe('limits', () => {
  test('the tighter bucket refuses, in whole seconds that are enough', () => {
    const limiter = new Limiter({ requests: 100, inputTokens: 1_000 });
    expect(limiter.admit('m', 900, 0)).toBeNull();
    const refusal = limiter.admit('m', 900, 0);
    expect(refusal).toEqual({ bucket: 'input-tokens', limit: 1_000, waitSeconds: 48 });
    expect(limiter.admit('m', 900, 47 * SECOND)).not.toBeNull();
    expect(limiter.admit('m', 900, 48 * SECOND)).toBeNull();
  });

  test('a refused request takes nothing', () => {
    const limiter = new Limiter({ requests: 10, inputTokens: 100 });
    for (let i = 0; i < 5; i += 1) expect(limiter.admit('m', 200, 0)).not.toBeNull();
    expect(limiter.states('m', 0).requests?.remaining).toBe(10);
  });

  test('output counts when it is produced', () => {
    const limiter = new Limiter({ outputTokens: 100 });
    expect(limiter.admit('m', 1, 0)).toBeNull();
    limiter.produced('m', 400, 0);
    expect(limiter.admit('m', 1, 0)).toMatchObject({ bucket: 'output-tokens', waitSeconds: 181 });
    expect(limiter.states('m', 0)['output-tokens']).toMatchObject({ limit: 100, remaining: 0 });
  });

  test('models of one class share a bucket, others do not', () => {
    const limiter = new Limiter({ requests: 1 });
    expect(limiter.admit('claude-opus-4-6', 1, 0)).toBeNull();
    expect(limiter.admit('claude-opus-4-7', 1, 0)).not.toBeNull();
    expect(limiter.admit('claude-sonnet-5-5', 1, 0)).toBeNull();
  });
});

describe('a server with limits', () => {
  let server: Flaky | null = null;
  afterEach(() => server?.close());

  const ask = (url: string, model = 'claude-test'): Promise<Response> =>
    fetch(`${url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
      body: JSON.stringify({ model, max_tokens: 100, messages: [{ role: 'user', content: 'Hello' }] }),
    });
  const remaining = (answer: Response): number =>
    Number(answer.headers.get('anthropic-ratelimit-requests-remaining'));

  test('headers count down, then 429 says how long to wait', async () => {
    server = await startFlaky({ limits: { requests: 3 } });
    const answers = [];
    for (let i = 0; i < 4; i += 1) answers.push(await ask(server.url));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(remaining)).toEqual([2, 1, 0, 0]);
    const last = answers.at(-1) as Response;
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThanOrEqual(19);
    expect(Number(last.headers.get('retry-after'))).toBeLessThanOrEqual(20);
    expect(Date.parse(last.headers.get('anthropic-ratelimit-requests-reset') ?? '')).toBeGreaterThan(
      Date.now() + 30 * SECOND,
    );
    expect(last.headers.has('anthropic-ratelimit-input-tokens-limit')).toBe(false);
    expect(await last.json()).toMatchObject({
      error: {
        type: 'rate_limit_error',
        message: expect.stringContaining('rate limit of 3 requests per minute') as string,
      },
    });
  });

  test('what the script fails takes nothing', async () => {
    server = await startFlaky({ script: '529*5,200', limits: { requests: 1 } });
    const statuses = [];
    for (let i = 0; i < 7; i += 1) statuses.push((await ask(server.url)).status);
    expect(statuses).toEqual([529, 529, 529, 529, 529, 200, 429]);
  });

  test('a long answer empties the output bucket', async () => {
    server = await startFlaky({ limits: { outputTokens: 50 }, answerTokens: 80 });
    const first = (await (await ask(server.url)).json()) as { usage: { output_tokens: number } };
    expect(first.usage.output_tokens).toBe(80);
    expect((await ask(server.url)).status).toBe(429);
  });
});
