/** Asks Claude once and leaves the repeating to the SDK. */

// region: core
// region: option
import Anthropic from '@anthropic-ai/sdk';

// Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
// timeouts and dropped connections, and obeys retry-after.
const client = new Anthropic({ maxRetries: 5 });
// endregion
const MODEL = 'claude-sonnet-5-5';

try {
  const message = await client.messages.create({
    model: MODEL,
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Say hello.' }],
  });
  for (const block of message.content) if (block.type === 'text') console.log(block.text);
} catch (error) {
  if (!(error instanceof Anthropic.APIError)) throw error;
  // No status: nothing was answered.
  console.error(
    `gave up: HTTP ${error.status}, ${error.type ?? error.message}, request id ${error.requestID}`,
  );
  process.exitCode = 1;
}
// endregion
