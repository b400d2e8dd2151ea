/** Sends work that can wait as a batch and collects the results. */

import Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';

const MODEL = 'claude-haiku-5-5';
const names = process.argv.length > 2 ? process.argv.slice(2) : ['alpha', 'beta'];
const POLL = Number(process.env['POLL_SECONDS'] ?? '60') * 1000;
const client = new Anthropic({ maxRetries: 5 });

const submit = (prompts: Map<string, string>) =>
  client.messages.batches.create({
    requests: [...prompts].map(([custom_id, content]) => ({
      custom_id,
      params: { model: MODEL, max_tokens: 1024, messages: [{ role: 'user', content }] },
    })),
  });

// region: core
const PASSING = ['api_error', 'overloaded_error', 'timeout_error', 'rate_limit_error'];

/** Returns the answers by id, and the ids worth sending again. */
async function collect(batch: Anthropic.Messages.MessageBatch) {
  while (batch.processing_status !== 'ended') {
    await sleep(POLL);
    batch = await client.messages.batches.retrieve(batch.id);
  }
  const answers = new Map<string, string>();
  const again: string[] = [];
  // Results come in any order.
  for await (const { custom_id, result } of await client.messages.batches.results(batch.id)) {
    const failed = result.type === 'errored' ? result.error.error.type : result.type;
    if (result.type === 'succeeded') {
      answers.set(custom_id, result.message.content.map((b) => (b.type === 'text' ? b.text : '')).join(''));
    } else if (failed === 'expired' || PASSING.includes(failed)) {
      again.push(custom_id);
    }
  }
  return { answers, again };
}
// endregion

const { answers, again } = await collect(
  await submit(new Map(names.map((name) => [name, `Describe ${name}.`]))),
);
for (const [name, text] of [...answers].toSorted()) console.log(`${name}: ${text}`);
console.log(`again: ${again.toSorted().join(' ') || 'none'}`);
