/** A loop around the SDK, which repeats once by itself. */
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 1 });

for (let round = 1; round <= 3; round += 1) {
  try {
    await client.messages.create({
      model: 'claude-test',
      max_tokens: 8,
      messages: [{ role: 'user', content: 'Hello' }],
    });
    break;
  } catch (error) {
    if (!(error instanceof Anthropic.APIError)) throw error;
  }
}
