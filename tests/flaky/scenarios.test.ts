import { connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { errors } from '../../src/catalogue/index.ts';
import { scenario, scenarios, statuses } from '../../src/flaky/scenarios.ts';
import { parseScript } from '../../src/flaky/script.ts';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';

let server: Flaky | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const ask = async (script: string, extra: Record<string, unknown> = {}): Promise<Response> => {
  await server?.close();
  server = await startFlaky({ script });
  return fetch(`${server.url}/v1/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
    body: JSON.stringify({ model: 'claude-test', max_tokens: 8, messages: [], ...extra }),
  });
};

describe('scripts', () => {
  test('steps are taken in order and the last one repeats', async () => {
    const seen: number[] = [];
    server = await startFlaky({ script: '503*2,429,200' });
    for (let i = 0; i < 6; i += 1) {
      const answer = await fetch(`${server.url}/v1/models`, {
        headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
      });
      seen.push(answer.status);
      await answer.arrayBuffer();
    }
    expect(seen).toEqual([503, 503, 429, 200, 200, 200]);
    expect(server.requests.map(({ scenario: name }) => name)[0]).toBe('envoy-no-healthy-upstream');
  });

  test('a model can have its own script', async () => {
    server = await startFlaky({ models: { 'claude-a': '529' } });
    const status = async (model: string): Promise<number> =>
      (
        await fetch(`${server?.url}/v1/messages`, {
          method: 'POST',
          headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
          body: JSON.stringify({ model }),
        })
      ).status;
    expect([await status('claude-a'), await status('claude-b')]).toEqual([529, 200]);
  });

  test.each(['', 'nonsense', '999', '503,,200', '503:wait=1', '503:retry-after'])(
    '"%s" cannot be read',
    (script) => {
      expect(() => parseScript(script)).toThrow(RangeError);
    },
  );

  test('names are unique and every status has a scenario', () => {
    expect(new Set(scenarios.map(({ name }) => name)).size).toBe(scenarios.length);
    expect(statuses.filter((status) => scenario(status) === undefined)).toEqual([]);
  });

  test('every status of the catalogue can be had', () => {
    const known = errors.flatMap((entry) => entry.statuses);
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter((status) => !statuses.includes(String(status)))).toEqual([]);
  });
});

describe('documented failures', () => {
  test.each([
    ['400', 400, 'invalid_request_error'],
    ['401', 401, 'authentication_error'],
    ['402', 402, 'billing_error'],
    ['403', 403, 'permission_error'],
    ['404', 404, 'not_found_error'],
    ['409', 409, 'conflict_error'],
    ['429', 429, 'rate_limit_error'],
    ['500', 500, 'api_error'],
    ['504', 504, 'timeout_error'],
    ['529', 529, 'overloaded_error'],
  ])('%s carries %i %s with the same request id in header and body', async (script, status, type) => {
    const answer = await ask(script);
    expect(answer.status).toBe(status);
    const body = (await answer.json()) as { type: string; error: { type: string }; request_id: string };
    expect(body.type).toBe('error');
    expect(body.error.type).toBe(type);
    expect(body.request_id).toBe(answer.headers.get('request-id'));
    expect(body.request_id).toMatch(/^req_/);
  });

  test('a rate limit says when to come back, a spend limit does not', async () => {
    const limited = await ask('429:retry-after=7');
    expect(limited.headers.get('retry-after')).toBe('7');
    expect(limited.headers.get('anthropic-ratelimit-input-tokens-remaining')).toBe('0');
    expect(limited.headers.get('anthropic-ratelimit-input-tokens-reset')).toMatch(
      /^\d{4}-\d\d-\d\dT[\d:]+Z$/,
    );
    const spent = await ask('spend-cap');
    expect(spent.status).toBe(429);
    expect(spent.headers.get('retry-after')).toBeNull();
    expect(await spent.json()).toMatchObject({
      error: { type: 'rate_limit_error', details: { error_code: 'enforced_spend_limit_reached' } },
    });
  });

  test('what the edge says has no request id', async () => {
    const answer = await ask('413');
    expect(answer.headers.get('request-id')).toBeNull();
    expect(await answer.json()).toEqual({
      error: { type: 'request_too_large', message: 'Request exceeds the maximum size' },
    });
  });

  test('proxies answer in text and HTML', async () => {
    expect(await (await ask('503')).text()).toBe('no healthy upstream');
    expect(await (await ask('nginx-503')).text()).toContain('<center>nginx</center>');
    const cloudflare = await ask('520');
    expect(cloudflare.headers.get('content-type')).toContain('text/html');
    expect(await cloudflare.text()).toContain('<title>api.anthropic.com | 520: ');
    expect(await (await ask('522')).json()).toMatchObject({ cloudflare_error: true, retry_after: 120 });
    expect((await (await ask('empty-503')).text()).length).toBe(0);
  });

  test('other platforms keep their own shapes', async () => {
    const bedrock = await ask('bedrock-throttling');
    expect(bedrock.headers.get('x-amzn-errortype')).toContain('ThrottlingException');
    expect(await bedrock.json()).toEqual({ message: 'Too many tokens, please wait before trying again.' });
    expect(await (await ask('vertex-unavailable')).json()).toMatchObject({
      error: { code: 503, status: 'UNAVAILABLE' },
    });
  });
});

describe('failures without a whole answer', () => {
  test('a stream can end in an error event, after as many pieces as asked', async () => {
    const answer = await ask('stream-overloaded:after=2', { stream: true });
    expect(answer.status).toBe(200);
    const body = await answer.text();
    expect(body.match(/event: content_block_delta/g)).toHaveLength(2);
    expect(body).toMatch(/event: error\ndata: \{"type":"error","error":\{"type":"overloaded_error"/);
    expect(body).not.toContain('message_stop');
  });

  test('a stream can be cut', async () => {
    const answer = await ask('stream-cut', { stream: true });
    await expect(answer.text()).rejects.toThrow();
  });

  test('a connection can be reset before any answer', async () => {
    await expect(ask('reset')).rejects.toThrow();
  });

  test('an answer can be late', async () => {
    const begun = performance.now();
    await ask('200:delay=120');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(115);
  });

  test('closing drops connections that still wait', async () => {
    const late = ask('hang');
    late.catch(() => undefined);
    await expect.poll(() => server?.requests.length).toBe(1);
    await server?.close();
    await expect(late).rejects.toThrow();
  });

  test('a status without a registered phrase gets none', async () => {
    server = await startFlaky({ script: '529' });
    const { port } = server;
    const line = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          'GET /v1/models HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\nanthropic-version: 2026-10-21\r\n\r\n',
        ),
      );
      socket.once('data', (data) => {
        resolve(data.toString().split('\r\n')[0] ?? '');
        socket.destroy();
      });
    });
    expect(line).toBe('HTTP/1.1 529 ');
  });
});
