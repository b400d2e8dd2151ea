/** Asks the next model when one stays overloaded. */

// region: core
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 2 }); // per model
const MODELS = ['claude-opus-5-5', 'claude-sonnet-5-5', 'claude-haiku-5-5'];

/** Throws the last model's error when all of them fail. */
async function ask(prompt: string): Promise<Anthropic.Message> {
  for (const model of MODELS) {
    try {
      return await client.messages.create({
        model,
        max_tokens: 1024,
        messages: [{ role: 'user', content: prompt }],
      });
    } catch (error) {
      // Shortage can be confined to one model. A 4xx would fail on every model.
      const serverSide = error instanceof Anthropic.InternalServerError;
      if (!serverSide || model === MODELS.at(-1)) throw error;
    }
  }
  throw new RangeError('no models');
}
// endregion

try {
  const { model, content } = await ask('Say hello.');
  console.log(`${model}: ${content[0]?.type === 'text' ? content[0].text : ''}`);
} catch (error) {
  console.error(`gave up: ${String(error)}`);
  process.exitCode = 1;
}
