/** Waits out a rate limit, and stops at once at a spend limit. */

// region: core
import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

// This loop owns the repeats of a 429, so the SDK must not repeat it as well.
const client = new Anthropic({ maxRetries: 0 });
const SPEND_CODES = ['enforced_spend_limit_reached', 'contract_spend_limit_reached'];

/** Repeats a 429 until `patience` milliseconds have passed; every other error is thrown. */
async function ask(prompt: string, patience = 120_000): Promise<Anthropic.Message> {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await client.messages.create({
        model: 'claude-sonnet-5-5',
        max_tokens: 1024,
        messages: [{ role: 'user', content: prompt }],
      });
    } catch (error) {
      if (!(error instanceof Anthropic.RateLimitError)) throw error;
      const after = error.headers.get('retry-after');
      // A budget is used up: waiting does not help.
      if (after === null || SPEND_CODES.includes(error.errorCode ?? '')) throw error;
      const wait = Number(after) * 1000 * (1 + Math.random() / 10); // spread callers that failed together
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
