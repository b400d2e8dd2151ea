/** Bounds the time of a call, all attempts together. */

const LIMIT = Number(process.env['LIMIT_SECONDS'] ?? '60') * 1000;

// region: core
import Anthropic from '@anthropic-ai/sdk';

// `timeout` holds for one attempt and timeouts are repeated; the signal ends them all.
// Streaming keeps long answers from timing out before their first byte.
const client = new Anthropic({ timeout: LIMIT / 2, maxRetries: 1 });

async function ask(prompt: string): Promise<string> {
  const stream = client.messages.stream(
    {
      model: 'claude-sonnet-5-5',
      max_tokens: 32_000,
      messages: [{ role: 'user', content: prompt }],
    },
    { signal: AbortSignal.timeout(LIMIT) },
  );
  return stream.finalText();
}
// endregion

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  const late =
    error instanceof Anthropic.APIConnectionTimeoutError || error instanceof Anthropic.APIUserAbortError;
  console.error(late ? `no answer within ${LIMIT / 1000} s` : `failed: ${String(error)}`);
  process.exitCode = 1;
}
