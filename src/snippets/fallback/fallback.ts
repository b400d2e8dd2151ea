/** Asks the next model when one stays overloaded. */

// region: core
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 2 }); // per model
const MODELS = ['claude-opus-5-5', 'claude-sonnet-5-5', 'claude-haiku-5-5'];

async function ask(content: string): Promise<Anthropic.Message> {
  let failed: unknown;
  for (const model of MODELS) {
    try {
      return await client.messages.create({
        model,
        max_tokens: 1024,
        messages: [{ role: 'user', content }],
      });
    } catch (error) {
      // 529 and every other 5xx. A 4xx would fail on every model.
      if (!(error instanceof Anthropic.InternalServerError)) throw error;
      failed = error;
    }
  }
  throw failed;
}
// endregion

try {
  const { model, content } = await ask('Say hello.');
  const text = content.flatMap((block) => (block.type === 'text' ? block.text : [])).join('');
  console.log(`${model}: ${text}`);
} catch (error) {
  console.error(`gave up: ${String(error)}`);
  process.exitCode = 1;
}
