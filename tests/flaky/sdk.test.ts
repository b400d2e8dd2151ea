/** The published SDK reads every answer of the stub as it reads the API's. */
import Anthropic from '@anthropic-ai/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { summarise } from '../../src/flaky/report/summary.ts';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';

const ASK = {
  model: 'claude-sonnet-5-5',
  max_tokens: 50,
  messages: [{ role: 'user' as const, content: 'Hello' }],
};
const clientOf = (server: Flaky, maxRetries = 0): Anthropic =>
  new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries });

describe('ordinary answers', () => {
  let server: Flaky;
  let client: Anthropic;
  beforeAll(async () => {
    server = await startFlaky({ answerTokens: 9, batchPolls: 1 });
    client = clientOf(server);
  });
  afterAll(() => server.close());

  test('a message, whole and streamed', async () => {
    const whole = await client.messages.create(ASK);
    const streamed = await client.messages.stream(ASK).finalMessage();
    expect(whole.content).toEqual([
      expect.objectContaining({ type: 'thinking' }),
      expect.objectContaining({ type: 'text', text: 'Hello from the stub server. Hello from the' }),
    ]);
    expect(streamed.content).toMatchObject(whole.content.slice(1));
    expect(streamed.usage.output_tokens).toBe(9);
    expect(whole.usage.input_tokens).toBe((await client.messages.countTokens(ASK)).input_tokens);
  });

  test('max_tokens cuts an answer short', async () => {
    const { stop_reason, usage } = await client.messages.create({ ...ASK, max_tokens: 3 });
    expect([stop_reason, usage.output_tokens]).toEqual(['max_tokens', 3]);
  });

  test('models page by page, and one of them', async () => {
    const all: string[] = [];
    for await (const { id } of client.models.list({ limit: 2 })) all.push(id);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(2);
    const one = await client.models.retrieve(all[1] ?? '');
    expect(one).toMatchObject({ id: all[1], type: 'model', lifecycle: 'active' });
    expect(one.max_input_tokens).toBeGreaterThan(100_000);
  });

  test('a batch from creation to deletion', async () => {
    const requests = ['a', 'overloaded-b'].map((custom_id) => ({ custom_id, params: ASK }));
    const { id } = await client.messages.batches.create({ requests });
    expect((await client.messages.batches.retrieve(id)).processing_status).toBe('in_progress');
    expect((await client.messages.batches.retrieve(id)).processing_status).toBe('ended');
    const types: string[] = [];
    for await (const { result } of await client.messages.batches.results(id)) types.push(result.type);
    expect(types).toEqual(['errored', 'succeeded']);
    const listed: string[] = [];
    for await (const batch of client.messages.batches.list()) listed.push(batch.id);
    expect(listed).toContain(id);
    expect((await client.messages.batches.delete(id)).type).toBe('message_batch_deleted');
    await expect(client.messages.batches.retrieve(id)).rejects.toThrow(Anthropic.NotFoundError);
  });

  test('a cancelled batch ends with its items cancelled', async () => {
    const { id } = await client.messages.batches.create({ requests: [{ custom_id: 'a', params: ASK }] });
    expect((await client.messages.batches.cancel(id)).processing_status).toBe('canceling');
    await client.messages.batches.retrieve(id);
    const ended = await client.messages.batches.retrieve(id);
    expect(ended).toMatchObject({
      processing_status: 'ended',
      request_counts: { canceled: 1, succeeded: 0 },
    });
  });

  test('a batch without requests is refused', async () => {
    await expect(client.messages.batches.create({ requests: [] })).rejects.toThrow(
      'requests: Field required',
    );
  });
});

describe('what the SDK does', () => {
  test('it obeys retry-after, and the summary says so', async () => {
    const server = await startFlaky({ script: '529:header=retry-after-ms=300,200' });
    try {
      await clientOf(server, 2).messages.create(ASK);
      expect(summarise(server.requests, server.startedAt)).toMatchObject({
        retryAfter: { sent: 1, followed: 1, obeyed: 1 },
        calls: [{ succeeded: true, attempts: [{ status: 529 }, { status: 200 }] }],
      });
    } finally {
      await server.close();
    }
  });

  test('a client that hangs up is noticed', async () => {
    const server = await startFlaky({ script: '200:delay=5000' });
    try {
      await expect(clientOf(server).messages.create(ASK, { timeout: 100 })).rejects.toThrow(
        Anthropic.APIConnectionTimeoutError,
      );
      await expect.poll(() => summarise(server.requests, server.startedAt).hungUp).toBe(1);
    } finally {
      await server.close();
    }
  });
});
