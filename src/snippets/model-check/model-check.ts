/** Checks the model ids of a configuration before anything depends on them. */

import Anthropic from '@anthropic-ai/sdk';

const MODELS = ['claude-opus-5-5', 'claude-sonnet-5-5', 'claude-haiku-5-5'];
const client = new Anthropic();

// region: core
/** A retired id, an invented one and one that is not yours get the same answer: 404. */
async function check(model: string): Promise<string> {
  try {
    const { lifecycle, retires_at } = await client.models.retrieve(model);
    return retires_at === null ? lifecycle : `${lifecycle}, retires ${retires_at.slice(0, 10)}`;
  } catch (error) {
    if (error instanceof Anthropic.NotFoundError) return 'unknown';
    throw error;
  }
}
// endregion

const wanted = process.argv.length > 2 ? process.argv.slice(2) : MODELS;
const states = await Promise.all(wanted.map(check));
wanted.forEach((model, index) => console.log(`${model}: ${states[index]}`));
if (states.includes('unknown')) {
  const mine: string[] = [];
  for await (const { id } of client.models.list({ limit: 100 })) mine.push(id);
  console.error(`this key may use: ${mine.join(', ')}`);
  process.exitCode = 1;
}
