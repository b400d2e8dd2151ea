/** Measures a request with a file before it is sent, and reads a 413. */

import Anthropic from '@anthropic-ai/sdk';
import { readFile } from 'node:fs/promises';

const MODEL = 'claude-sonnet-5-5';
const client = new Anthropic();

// region: core
const LIMIT = 32_000_000; // bytes of the whole body; base64 makes a file a third larger

async function ask(pdf: string, question: string): Promise<Anthropic.Message> {
  const data = await readFile(pdf, 'base64');
  const content: Anthropic.ContentBlockParam[] = [
    { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data } },
    { type: 'text', text: question },
  ];
  const body: Anthropic.MessageCreateParamsNonStreaming = {
    model: MODEL,
    max_tokens: 1024,
    messages: [{ role: 'user', content }],
  };
  const size = Buffer.byteLength(JSON.stringify(body));
  if (size > LIMIT) {
    throw new RangeError(`${size} bytes, ${LIMIT} are allowed: send pages, or upload the file once`);
  }
  return client.messages.create(body);
}
// endregion

try {
  const { content } = await ask(process.argv[2] ?? '', 'What is this about?');
  for (const block of content) if (block.type === 'text') console.log(block.text);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof RangeError) console.error(`not sent: ${error.message}`);
  else if (error instanceof Anthropic.ContentTooLargeError) {
    // The edge of the API refuses before the API has seen the request, so there is no request id.
    console.error(`413 by ${error.headers.get('server')}, ${error.requestID ?? 'no request id'}`);
  } else throw error;
}
