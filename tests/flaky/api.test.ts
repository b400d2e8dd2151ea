import { afterEach, describe, expect, test } from 'vitest';
import type { FlakyOptions } from '../../src/flaky/options.ts';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';

const running: Flaky[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

const start = async (options: FlakyOptions): Promise<Flaky> => {
  const server = await startFlaky(options);
  running.push(server);
  return server;
};

const HEADERS = { 'x-api-key': 'k', 'anthropic-version': '2026-10-21', 'content-type': 'application/json' };

const post = (
  server: Flaky,
  body: unknown,
  path = '/v1/messages',
  headers: Record<string, string> = HEADERS,
) => fetch(`${server.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });

const get = (server: Flaky, path: string) => fetch(`${server.url}${path}`, { headers: HEADERS });

const ASK = { model: 'claude-test', max_tokens: 8, messages: [{ role: 'user', content: 'Hello' }] };

describe('the ordinary answers', () => {
  test('a message has the documented shape and headers', async () => {
    const answer = await post(await start({}), ASK);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('request-id')).toMatch(/^req_011C\w{20}$/);
    expect(answer.headers.get('anthropic-organization-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(Number(answer.headers.get('anthropic-ratelimit-requests-remaining'))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({
      type: 'message',
      role: 'assistant',
      model: 'claude-test',
      stop_reason: 'end_turn',
      content: [{ type: 'thinking' }, { type: 'text', text: 'Hello from the stub server.' }],
      usage: { input_tokens: expect.any(Number) as number, output_tokens: expect.any(Number) as number },
    });
  });

  test('a stream is framed as server-sent events in the documented order', async () => {
    const answer = await post(await start({}), { ...ASK, stream: true });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const events = (await answer.text()).split('\n\n').filter(Boolean);
    const names = events.map((frame) => {
      const [, name, data] = /^event: (\w+)\ndata: (.+)$/.exec(frame) ?? [];
      expect((JSON.parse(data ?? '') as { type: string }).type).toBe(name);
      return name;
    });
    expect(names.filter((name) => name !== 'content_block_delta')).toEqual([
      'message_start',
      'content_block_start',
      'ping',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ]);
  });

  test('models are listed and looked up', async () => {
    const server = await start({});
    const { data } = (await (await get(server, '/v1/models')).json()) as {
      data: { id: string; type: string }[];
    };
    expect(data.length).toBeGreaterThan(2);
    expect(data.every(({ type }) => type === 'model')).toBe(true);
    expect((await get(server, `/v1/models/${data[0]?.id}`)).status).toBe(200);
    const missing = await get(server, '/v1/models/claude-none');
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({
      error: { type: 'not_found_error', message: 'model: claude-none' },
    });
  });

  test('tokens are counted', async () => {
    const answer = await post(await start({}), ASK, '/v1/messages/count_tokens');
    expect(await answer.json()).toEqual({ input_tokens: expect.any(Number) as number });
  });

  test('a batch goes from in_progress to ended and has results in another order', async () => {
    const server = await start({ batchPolls: 1 });
    const requests = ['one', 'overloaded-1', 'expired-1'].map((custom_id) => ({ custom_id, params: ASK }));
    const created = (await (await post(server, { requests }, '/v1/messages/batches')).json()) as {
      id: string;
    };
    expect(created).toMatchObject({
      type: 'message_batch',
      processing_status: 'in_progress',
      results_url: null,
    });
    await get(server, `/v1/messages/batches/${created.id}`);
    const ended: unknown = await (await get(server, `/v1/messages/batches/${created.id}`)).json();
    expect(ended).toMatchObject({
      processing_status: 'ended',
      request_counts: { processing: 0, succeeded: 1, errored: 1, canceled: 0, expired: 1 },
    });
    const lines = (await (await get(server, `/v1/messages/batches/${created.id}/results`)).text())
      .trim()
      .split('\n');
    const results = lines.map((line) => JSON.parse(line) as { custom_id: string; result: { type: string } });
    expect(results.map(({ custom_id }) => custom_id)).toEqual(['expired-1', 'overloaded-1', 'one']);
    expect(results[1]?.result).toMatchObject({
      type: 'errored',
      error: { error: { type: 'overloaded_error' } },
    });
  });

  test('the status page answers whatever the script says', async () => {
    const server = await start({ script: '503' });
    const answer = await fetch(`${server.url}/api/v2/status.json`);
    expect(await answer.json()).toMatchObject({ status: { indicator: 'none' } });
  });
});

describe('what the API refuses', () => {
  test.each([
    ['no credential', { 'anthropic-version': '2026-10-21' }, ASK, 401, 'x-api-key header is required'],
    ['no version', { 'x-api-key': 'k' }, ASK, 400, 'anthropic-version: header is required'],
    [
      'sampling parameters',
      HEADERS,
      { ...ASK, temperature: 1 },
      400,
      'temperature: Extra inputs are not permitted',
    ],
  ])('%s', async (_, headers, body, status, message) => {
    const answer = await post(await start({}), body, '/v1/messages', headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ type: 'error', error: { message } });
  });

  test('an unknown path and a wrong method', async () => {
    const server = await start({});
    expect((await get(server, '/v1/message')).status).toBe(404);
    expect((await get(server, '/v1/messages')).status).toBe(405);
  });
});
