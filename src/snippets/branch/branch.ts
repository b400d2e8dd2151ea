/** Reads status, type, error code and request id of a failure, and decides what to do. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';
const client = new Anthropic({ maxRetries: 0 });

type Failure = InstanceType<typeof Anthropic.APIError>;

// region: core
/** Status, type and errorCode are a contract; the words of a message are not. */
function decide(error: Failure): string {
  const { status, type, headers } = error;
  if (error instanceof Anthropic.APIConnectionError) return 'network'; // nothing was answered
  // A spend limit or the bill.
  if (status === 402 || (status === 429 && !headers?.has('retry-after'))) return 'account';
  // Then repeat the same request. Inside a stream an error has a type and no status.
  if (type === 'overloaded_error' || type === 'api_error' || (status ?? 0) >= 500) return 'wait';
  if (status === 408 || status === 409 || status === 429) return 'wait';
  return { 401: 'key', 403: 'key', 404: 'model', 413: 'shrink' }[status ?? 0] ?? 'fix';
}
// endregion

async function ask(content: string): Promise<string> {
  try {
    const messages = [{ role: 'user' as const, content }];
    const message = await client.messages.create({ model: MODEL, max_tokens: 1024, messages });
    const text = message.content.flatMap((block) => (block.type === 'text' ? block.text : []));
    return `answer: ${text.join('')}`;
  } catch (error) {
    if (error instanceof Anthropic.APIConnectionError) return `${decide(error)}: ${String(error.cause)}`;
    if (!(error instanceof Anthropic.APIError)) throw error;
    const { status, type, errorCode, requestID } = error as Failure;
    return `${decide(error as Failure)}: HTTP ${status} ${type} ${errorCode} ${requestID}`;
  }
}

for (const prompt of process.argv.length > 2 ? process.argv.slice(2) : ['Say hello.']) {
  console.log(await ask(prompt));
}
