/** Writes a line of JSON for each failed attempt, also for those that the SDK repeats. */

import Anthropic from '@anthropic-ai/sdk';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const MODEL = 'claude-sonnet-5-5';
/** One id for all attempts of a call. */
const call = new AsyncLocalStorage<string>();

// region: core
const logged: typeof fetch = async (url, init) => {
  const begun = Date.now();
  const attempt = Number(new Headers(init?.headers).get('x-stainless-retry-count')) + 1;
  const host = new URL(url instanceof Request ? url.url : url).hostname;
  const line = { time: new Date().toISOString(), call: call.getStore(), host, model: MODEL, attempt };
  const write = (rest: object): void =>
    console.error(JSON.stringify({ ...line, ms: Date.now() - begun, ...rest }));
  try {
    const response = await fetch(url, init);
    if (response.status >= 400) write({ status: response.status, ...(await what(response.clone())) });
    return response;
  } catch (error) {
    write({ status: 0, error_type: error instanceof Error ? error.name : null });
    throw error;
  }
};

const client = new Anthropic({ fetch: logged });
// endregion

interface Body {
  error?: { type?: string; details?: { error_code?: string } | null };
}

/** No prompt, no answer, no key: what names the failure. A body that is not JSON shows who spoke. */
async function what(response: Response): Promise<object> {
  const found = {
    request_id: response.headers.get('request-id'),
    retry_after: response.headers.get('retry-after'),
  };
  const text = await response.text();
  try {
    const { error } = JSON.parse(text) as Body;
    return {
      ...found,
      error_type: error?.type ?? null,
      error_code: error?.details?.error_code ?? null,
    };
  } catch {
    return { ...found, error_type: null, body: text.slice(0, 80) };
  }
}

await call.run(randomUUID().slice(0, 8), async () => {
  try {
    const message = await client.messages.create({
      model: MODEL,
      max_tokens: 1024,
      messages: [{ role: 'user', content: 'Say hello.' }],
    });
    for (const block of message.content) if (block.type === 'text') console.log(block.text);
  } catch (error) {
    if (!(error instanceof Anthropic.APIError)) throw error;
    process.exitCode = 1; // the log says why
  }
});
