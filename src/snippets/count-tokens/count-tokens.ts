/** Measures a conversation before it is sent, and drops its oldest turns until it fits. */

import Anthropic from '@anthropic-ai/sdk';

const MODEL = 'claude-sonnet-5-5';
const LIMIT = Number(process.env['TOKEN_LIMIT'] ?? '150000');
const client = new Anthropic();

// region: core
/** Drops a question with its answer at a time, so that the rest still begins with a question. */
async function fit(messages: Anthropic.MessageParam[], limit: number): Promise<Anthropic.MessageParam[]> {
  const { input_tokens } = await client.messages.countTokens({ model: MODEL, messages });
  if (input_tokens <= limit) return messages;
  if (messages.length < 3) {
    throw new RangeError(`the last question alone has ${input_tokens} tokens, ${limit} are allowed`);
  }
  return fit(messages.slice(2), limit);
}
// endregion

const words = process.argv.length > 2 ? process.argv.slice(2) : ['Say hello.'];
const history = words.map((content, turn) => ({
  role: turn % 2 === 0 ? ('user' as const) : ('assistant' as const),
  content,
}));
try {
  const messages = await fit(history, LIMIT);
  const { content } = await client.messages.create({ model: MODEL, max_tokens: 1024, messages });
  const text = content.flatMap((block) => (block.type === 'text' ? block.text : [])).join('');
  console.log(`kept ${messages.length} of ${history.length} turns: ${text}`);
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(`not sent: ${error.message}`);
  process.exitCode = 1;
}
