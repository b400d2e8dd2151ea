/** What is recorded of an answer follows the script, whichever side's end of the connection is noticed first. */
import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';
import type { Seen } from '../../src/flaky/types.ts';

let server: Flaky | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

const BODY = JSON.stringify({ model: 'claude-test', max_tokens: 8, stream: true, messages: [] });

/** Asks for a stream and leaves, without a further word, as soon as `enough` of it has arrived. */
const leaveAt = async (url: string, enough: string): Promise<void> => {
  const asked = request(`${url}/v1/messages`, {
    method: 'POST',
    headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
  });
  asked.on('error', () => undefined);
  asked.end(BODY);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  response.on('error', () => undefined);
  response.on('data', (part: Buffer) => {
    text += part.toString();
    if (text.includes(enough)) asked.destroy();
  });
  await new Promise<void>((resolve) => response.once('close', () => resolve()));
};

const recorded = async (script: string, enough: string): Promise<Seen> => {
  server = await startFlaky({ script });
  await leaveAt(server.url, enough);
  const [seen] = server.requests;
  await expect.poll(() => seen?.end ?? null).not.toBeNull();
  return seen as Seen;
};

describe('the server ends', () => {
  test.each([
    ['stream-overloaded:after=1', 'overloaded_error'],
    ['stream-overloaded:after=1:gap=60', 'overloaded_error'],
    ['stream-cut:after=1:gap=60', 'content_block_delta'],
    ['stream-reset:after=1:gap=60', 'content_block_delta'],
    ['200', 'message_stop'],
    ['200:gap=60', 'message_stop'],
  ])('%s, for a client that leaves at the last word', async (script, last) => {
    expect((await recorded(script, last)).end?.by).toBe('server');
  });
});

describe('the client ends', () => {
  test.each([
    ['200:gap=60', 'message_start'],
    ['stream-overloaded:after=1:gap=60', 'message_start'],
    ['stream-stall:after=1', 'content_block_delta'],
  ])('%s, for a client that leaves before it is over', async (script, early) => {
    expect((await recorded(script, early)).end?.by).toBe('client');
  });

  test('an answer that it does not wait for', async () => {
    server = await startFlaky({ script: '529:delay=80' });
    const { port } = server;
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    socket.write(
      'GET /v1/models HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\nanthropic-version: 2026-10-21\r\n\r\n',
    );
    await expect.poll(() => server?.requests.length).toBe(1);
    socket.destroy();
    await expect.poll(() => server?.requests[0]?.end?.by).toBe('client');
    await sleep(120);
    expect(server.requests[0]?.end?.by).toBe('client');
  });
});
