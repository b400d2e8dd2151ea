/** Waits out a rate limit, and stops at once when a budget is used up. */

const MODEL = 'claude-sonnet-5-5';

// region: core
import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

// This loop owns the repeats of a 429, so the SDK must not repeat it as well.
const client = new Anthropic({ maxRetries: 0 });

async function ask(content: string, patience = 120_000): Promise<Anthropic.Message> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await client.messages.create({
        model: MODEL,
        max_tokens: 1024,
        messages: [{ role: 'user', content }],
      });
    } catch (error) {
      if (!(error instanceof Anthropic.RateLimitError)) throw error;
      // Without retry-after a spend limit is reached, and no wait helps.
      const after = Number(error.headers.get('retry-after') ?? Infinity);
      const wait = after * 1000 * (1 + Math.random() / 10); // spread callers that failed together
      if (Date.now() + wait > deadline) throw error;
      await sleep(wait);
    }
  }
}
// endregion

try {
  const [block] = (await ask('Say hello.')).content;
  console.log(block?.type === 'text' ? block.text : '');
} catch (error) {
  if (!(error instanceof Anthropic.RateLimitError)) throw error;
  console.error(`stopped: ${error.errorCode ?? 'rate limit'}, request id ${error.requestID}`);
  process.exitCode = 1;
}
