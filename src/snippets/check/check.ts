/** Tells network, key and model problems apart without spending a token. */

const MODEL = 'claude-sonnet-5-5';

// region: core
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 0, timeout: 20_000 });

async function check(model: string): Promise<string> {
  const ids: string[] = [];
  try {
    for await (const entry of client.models.list({ limit: 100 })) ids.push(entry.id);
  } catch (error) {
    if (error instanceof Anthropic.AuthenticationError)
      return `reachable, but the key is refused: ${error.apiMessage}`;
    if (error instanceof Anthropic.APIConnectionError) return `not reachable: ${error.message}`;
    if (!(error instanceof Anthropic.APIError)) throw error;
    return `reachable, but HTTP ${error.status}, request id ${error.requestID}`;
  }
  if (!ids.includes(model)) return `key works, but ${model} is not among your models: ${ids.join(', ')}`;
  return `key works and may use ${model}`;
}
// endregion

const verdict = await check(MODEL);
console.log(verdict);
process.exitCode = verdict.startsWith('key works and') ? 0 : 1;
