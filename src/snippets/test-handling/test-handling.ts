/**
 * Tests one's own error handling against the stub server, a fresh one for each case.
 *
 * usage: FLAKY="node flaky-claude.mjs" node test-handling.ts
 */

import Anthropic from '@anthropic-ai/sdk';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';

const MODEL = 'claude-sonnet-5-5';
const RETRIES = Number(process.env['RETRIES'] ?? '2');

/** The code under test. */
async function ask(baseURL: string): Promise<Anthropic.Message> {
  const client = new Anthropic({ baseURL, apiKey: 'test', maxRetries: RETRIES, timeout: 1000 });
  const messages = [{ role: 'user' as const, content: 'Say hello.' }];
  return client.messages.create({ model: MODEL, max_tokens: 1024, messages });
}

// region: core
/** The stub server on a free port. Its first line names the address, each later one a request. */
async function flaky(t: TestContext, script: string) {
  const [command = '', ...args] = (process.env['FLAKY'] ?? 'node flaky-claude.mjs').split(' ');
  const server = spawn(command, [...args, '--script', script, '--port', '0']);
  t.after(() => server.kill()); // also when the test fails
  let out = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  while (!out.includes('\n')) await once(server.stdout, 'data');
  const requests = async (): Promise<number> => {
    server.kill();
    await once(server, 'close');
    return out.match(/POST \/v1\/messages →/g)?.length ?? 0;
  };
  return { url: /http:\/\/[^;\s]+/.exec(out)?.[0] ?? '', requests };
}

test('recovers from two failures', async (t) => {
  const { url, requests } = await flaky(t, '503,503,200');
  assert.ok(await ask(url).catch(() => null));
  assert.equal(await requests(), 3);
});

test('does not repeat what is wrong', async (t) => {
  const { url, requests } = await flaky(t, '400');
  await assert.rejects(ask(url), Anthropic.BadRequestError);
  assert.equal(await requests(), 1);
});
// endregion

test('ends by its own clock', async (t) => {
  const { url, requests } = await flaky(t, 'hang');
  await assert.rejects(ask(url), Anthropic.APIConnectionTimeoutError);
  assert.equal(await requests(), RETRIES + 1);
});
