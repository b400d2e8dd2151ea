/** Streams an answer and goes on after the stream breaks. */

// region: core
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const PASSING = ['overloaded_error', 'api_error', 'timeout_error', 'rate_limit_error'];

function canPass(error: unknown): boolean {
  if (error instanceof Anthropic.APIConnectionError) return true;
  if (error instanceof Anthropic.APIError) return PASSING.includes(error.type ?? '');
  // A connection that is cut inside a stream is not an APIError.
  return error instanceof Anthropic.AnthropicError || error instanceof TypeError;
}

/** Prints the answer while it arrives. The SDK repeats nothing once a stream has begun. */
async function tell(prompt: string, restarts = 2): Promise<string> {
  let said = '';
  for (;;) {
    const rest = `Your answer broke off. Continue right after its last word, repeat nothing:\n${said}`;
    try {
      const stream = client.messages.stream({
        model: 'claude-sonnet-5-5',
        max_tokens: 4096,
        messages: [{ role: 'user', content: said === '' ? prompt : `${prompt}\n\n${rest}` }],
      });
      for await (const event of stream) {
        if (event.type !== 'content_block_delta' || event.delta.type !== 'text_delta') continue;
        said += event.delta.text;
        process.stdout.write(event.delta.text);
      }
      return said;
    } catch (error) {
      if (restarts === 0 || !canPass(error)) throw error;
      restarts -= 1;
    }
  }
}
// endregion

try {
  await tell('Say hello.');
} catch (error) {
  console.error(`\ngave up: ${String(error)}`);
  process.exitCode = 1;
}
