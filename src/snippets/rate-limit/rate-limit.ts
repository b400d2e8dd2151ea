/** Waits out a rate limit, and stops at once when a budget is used up. */

import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

const MODEL = 'claude-sonnet-5-5';

// region: core
// This loop repeats a 429; the SDK must not do it too.
const client = new Anthropic({ maxRetries: 0 });

async function ask(request: Anthropic.MessageCreateParamsNonStreaming, patience = 120_000) {
  const deadline = Date.now() + patience;
  for (;;) {
    try {
      return await client.messages.create(request);
    } catch (error) {
      if (!(error instanceof Anthropic.RateLimitError)) throw error;
      // Without retry-after a spend limit is reached: no wait helps.
      const wait = Number(error.headers.get('retry-after') ?? Infinity) * (1000 + Math.random() * 100);
      if (Date.now() + wait > deadline) throw error;
      await sleep(wait);
    }
  }
}
// endregion

try {
  const messages = [{ role: 'user' as const, content: 'Say hello.' }];
  const { content } = await ask({ model: MODEL, max_tokens: 1024, messages });
  for (const block of content) if (block.type === 'text') console.log(block.text);
} catch (error) {
  if (!(error instanceof Anthropic.RateLimitError)) throw error;
  console.error(`stopped: ${error.errorCode ?? 'rate limit'}, request id ${error.requestID}`);
  process.exitCode = 1;
}
