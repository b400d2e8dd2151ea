/** Streams an answer and goes on after the stream breaks. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';
const PASSING = ['overloaded_error', 'api_error', 'timeout_error', 'rate_limit_error'];
const client = new Anthropic();

function canPass(error: unknown): boolean {
  if (error instanceof Anthropic.APIConnectionError) return true;
  if (error instanceof Anthropic.APIError) return PASSING.includes(error.type ?? '');
  // A connection that is cut inside a stream is not an APIError.
  return error instanceof Anthropic.AnthropicError || error instanceof TypeError;
}

// region: core
/** Prints the answer while it arrives. Once a stream has begun the SDK repeats nothing. */
async function tell(prompt: string, restarts = 2): Promise<string> {
  let said = '';
  const rest = 'Your answer broke off. Continue right after its last word, repeat nothing:';
  for (;;) {
    const content = said === '' ? prompt : `${prompt}\n\n${rest}\n${said}`;
    try {
      const stream = client.messages.stream({
        model: MODEL,
        max_tokens: 4096,
        messages: [{ role: 'user', content }],
      });
      stream.on('text', (text) => {
        said += text;
        process.stdout.write(text);
      });
      await stream.done();
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
