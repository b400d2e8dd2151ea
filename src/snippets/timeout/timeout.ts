/** Bounds the time of a call, all attempts together. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';
const LIMIT = Number(process.env['LIMIT_SECONDS'] ?? '60') * 1000;

// region: core
// region: option
// `timeout` holds for one attempt and timeouts are repeated; the signal ends them all.
// Streaming keeps long answers from timing out before their first byte.
const client = new Anthropic({ timeout: LIMIT / 2, maxRetries: 1 });
const ask = (content: string): Promise<string> =>
  client.messages
    .stream(
      { model: MODEL, max_tokens: 32_000, messages: [{ role: 'user', content }] },
      { signal: AbortSignal.timeout(LIMIT) },
    )
    .finalText();
// endregion
// endregion

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  const late =
    error instanceof Anthropic.APIConnectionTimeoutError || error instanceof Anthropic.APIUserAbortError;
  console.error(late ? `no answer within ${LIMIT / 1000} s` : `failed: ${String(error)}`);
  process.exitCode = 1;
}
