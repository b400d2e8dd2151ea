/** Stops a retry storm: a budget for retries, and a breaker that stops sending for a while. */

import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

const MODEL = 'claude-sonnet-5-5';
const REST = Number(process.env['REST_SECONDS'] ?? '30') * 1000;
const PAUSE = Number(process.env['PAUSE_SECONDS'] ?? '0') * 1000;
const client = new Anthropic({ maxRetries: 0 }); // the guard alone decides

class NotSent extends Error {}

const canPass = (error: unknown): boolean =>
  error instanceof Anthropic.InternalServerError || error instanceof Anthropic.APIConnectionError;

// region: core
/** Shared by all calls of a process. Retries are paid for by successes, ten for one. */
class Guard {
  retries = 3;
  failures = 0; // in a row
  openUntil = 0;
  static readonly OPENS_AT = 5;

  async call<T>(send: () => Promise<T>): Promise<T> {
    if (this.failures >= Guard.OPENS_AT && Date.now() < this.openUntil) throw new NotSent();
    for (;;) {
      try {
        const answer = await send();
        this.failures = 0;
        this.retries = Math.min(3, this.retries + 0.1);
        return answer;
      } catch (error) {
        if (!canPass(error)) throw error;
        this.failures += 1;
        this.openUntil = Date.now() + REST; // then a single call finds out
        if (this.failures >= Guard.OPENS_AT || this.retries < 1) throw error;
        this.retries -= 1;
        await sleep(Math.random() * 500);
      }
    }
  }
}
// endregion

const ask = () =>
  client.messages.create({
    model: MODEL,
    max_tokens: 1024,
    messages: [{ role: 'user', content: 'Say hello.' }],
  });

const guard = new Guard();
for (let number = 0; number < Number(process.argv[2] ?? '1'); number += 1) {
  try {
    const { content } = await guard.call(ask);
    const text = content.flatMap((block) => (block.type === 'text' ? block.text : [])).join('');
    console.log(`${number}: ${text}`);
  } catch (error) {
    if (error instanceof NotSent) console.log(`${number}: not sent`);
    else if (error instanceof Anthropic.APIError) console.log(`${number}: failed, ${error.constructor.name}`);
    else throw error;
  }
  await sleep(PAUSE);
}
