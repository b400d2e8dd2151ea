/** Asks Claude once and leaves the repeating to the SDK. */

// region: core
// region: option
import Anthropic from '@anthropic-ai/sdk';

// Six attempts with growing, jittered gaps. Covers 408, 409, 429, every 5xx,
// timeouts and dropped connections, and obeys retry-after.
const client = new Anthropic({ maxRetries: 5 });
// endregion

async function ask(prompt: string): Promise<string> {
  const message = await client.messages.create({
    model: 'claude-sonnet-5-5',
    max_tokens: 1024,
    messages: [{ role: 'user', content: prompt }],
  });
  return message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
}

function explain(error: unknown): string {
  if (error instanceof Anthropic.APIConnectionError) return `no answer: ${error.message}`;
  if (error instanceof Anthropic.APIError) {
    return `HTTP ${error.status}, type ${error.type}, request id ${error.requestID}`;
  }
  throw error;
}
// endregion

try {
  console.log(await ask('Say hello.'));
} catch (error) {
  console.error(`gave up: ${explain(error)}`);
  process.exitCode = 1;
}
