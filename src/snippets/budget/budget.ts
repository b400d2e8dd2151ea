/** Sends many requests without meeting the limit: few at once, evenly spread, and slower when told. */

import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

const MODEL = 'claude-haiku-5-5';
const AT_ONCE = Number(process.env['AT_ONCE'] ?? '4');
const PER_MINUTE = Number(process.env['PER_MINUTE'] ?? '40');
const client = new Anthropic();

// region: core
/** At most `atOnce` requests under way, and `perMinute` a minute without bursts. */
class Budget {
  free: number;
  readonly gap: number;
  readonly waiting: (() => void)[] = [];
  next = 0;

  constructor(atOnce: number, perMinute: number) {
    this.free = atOnce;
    this.gap = 60_000 / perMinute;
  }

  async run<T>(send: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      const start = Math.max(this.next, Date.now());
      this.next = start + this.gap;
      await sleep(start - Date.now());
      return await send();
    } finally {
      const first = this.waiting.shift();
      if (first) first();
      else this.free += 1;
    }
  }

  // region: headers
  /** When nothing is left, waits until the bucket is full again. */
  learn(headers: Headers): void {
    const full = headers.get('anthropic-ratelimit-requests-reset');
    if (full !== null && headers.get('anthropic-ratelimit-requests-remaining') === '0')
      this.next = Math.max(this.next, Date.parse(full));
  }
  // endregion
}
// endregion

const budget = new Budget(AT_ONCE, PER_MINUTE);

const ask = (content: string): Promise<string> =>
  budget.run(async () => {
    const { data, response } = await client.messages
      .create({ model: MODEL, max_tokens: 1024, messages: [{ role: 'user', content }] })
      .withResponse();
    budget.learn(response.headers);
    return data.content.flatMap((block) => (block.type === 'text' ? block.text : [])).join('');
  });

const prompts = process.argv.length > 2 ? process.argv.slice(2) : ['Say hello.'];
const answers = await Promise.all(prompts.map(ask));
console.log(`${answers.length} answers, the first: ${answers[0]}`);
