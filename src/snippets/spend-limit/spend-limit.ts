/** Works through a queue, stops it at once at a spend limit, and says what is left. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';

// region: core
/** A 429 without retry-after is a spend limit, which the SDK would repeat. It obeys x-should-retry. */
const noRetryAtSpendLimit: typeof fetch = async (url, init) => {
  const response = await fetch(url, init);
  if (response.status !== 429 || response.headers.has('retry-after')) return response;
  const headers = new Headers(response.headers);
  headers.set('x-should-retry', 'false');
  return new Response(response.body, { status: 429, headers });
};
const client = new Anthropic({ fetch: noRetryAtSpendLimit });

function isAboutMoney(error: unknown): error is InstanceType<typeof Anthropic.APIError> {
  if (error instanceof Anthropic.RateLimitError) return !error.headers.has('retry-after');
  if (!(error instanceof Anthropic.APIError)) return false;
  // A limit of your own and an empty balance are a 400 without a code: the words are all there is.
  const words = /^(You have reached your specified|Your credit balance is too low)/;
  return error.status === 402 || words.test(error.apiMessage ?? '');
}
// endregion

const queue = process.argv.length > 2 ? process.argv.slice(2) : ['Say hello.'];
try {
  while (queue[0] !== undefined) {
    const messages = [{ role: 'user' as const, content: queue[0] }];
    const { content } = await client.messages.create({ model: MODEL, max_tokens: 1024, messages });
    const text = content.flatMap((block) => (block.type === 'text' ? block.text : [])).join('');
    console.log(`${queue.shift()}: ${text}`);
  }
} catch (error) {
  if (!isAboutMoney(error)) throw error;
  console.error(`stopped with ${queue.length} left: ${error.errorCode ?? 'no code'}, ${error.apiMessage}`);
  process.exitCode = 1;
}
