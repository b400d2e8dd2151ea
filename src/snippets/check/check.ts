/** Tells network, key and model problems apart without spending a token. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';

// region: core
const client = new Anthropic({ maxRetries: 0, timeout: 20_000 });

async function check(model: string): Promise<string> {
  const ids: string[] = [];
  try {
    for await (const entry of client.models.list({ limit: 100 })) ids.push(entry.id);
  } catch (error) {
    if (error instanceof Anthropic.AuthenticationError)
      return `reachable, but the key is refused: ${error.apiMessage}`;
    if (error instanceof Anthropic.APIConnectionError)
      return `not reachable: ${String(error.cause ?? error)}`;
    if (!(error instanceof Anthropic.APIError)) throw error;
    return `reachable, but HTTP ${error.status}, request id ${error.requestID}`;
  }
  return `key works, ${model} is ${ids.includes(model) ? 'among' : 'NOT among'} its models`;
}
// endregion

const verdict = await check(MODEL);
console.log(verdict);
process.exitCode = verdict.includes('is among') ? 0 : 1;
