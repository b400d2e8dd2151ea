/** What a client had done before it printed the text, and what would ride the failure out. */
import { describe, expect, test } from 'vitest';
import { clients } from '../../src/catalogue/index.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Tried } from '../../src/engine/types.ts';

const triedIn = (text: string): Tried | null => diagnose(text).tried;

/** A failure that the client repeats, as it prints it. */
const TEXTS: Readonly<Record<string, string>> = {
  'python-sdk': "anthropic.InternalServerError: Error code: 503 - {'message': 'unavailable'}",
  'typescript-sdk':
    'InternalServerError: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
  'go-sdk': 'POST "https://api.anthropic.com/v1/messages": 503 Service Unavailable no healthy upstream',
  'java-sdk': 'com.anthropic.errors.InternalServerException: 503: no healthy upstream',
  'csharp-sdk': 'Anthropic.Exceptions.Anthropic5xxException: Status Code: 529',
  'ruby-sdk': '#<Anthropic::Errors::InternalServerError: {:status=>529}>',
  'claude-code':
    'API Error: 529 Overloaded. This is a server-side issue, usually temporary — try again in a moment.',
  langchain:
    'InternalServerError: 503 no healthy upstream\n    at async pRetry (file:///app/node_modules/@langchain/core/dist/utils/p-retry/index.js:124:19)\n    at APIError.generate (file:///app/node_modules/@anthropic-ai/sdk/core/error.mjs:61:20)',
  'vercel-ai-sdk': 'AI_RetryError: Failed after 3 attempts. Last error: Overloaded',
  curl: 'curl: (22) The requested URL returned error: 503 https://api.anthropic.com/v1/messages',
};

describe('every client with a known curve', () => {
  test('has a text here', () => {
    const known = clients.filter(({ retries }) => retries !== null).map(({ id }) => id);
    expect(Object.keys(TEXTS).sort()).toEqual(known.sort());
  });

  test.each(Object.entries(TEXTS))('%s says how often it repeated', (id, text) => {
    const { client, tried } = diagnose(text);
    expect(client).toBe(id);
    const curve = clients.find((known) => known.id === id)?.retries;
    expect(tried?.repeats).toBe(curve?.retries);
    expect(tried?.gaveUp).toBe(true);
  });
});

describe('waits', () => {
  test('two repeats of an official SDK wait about one and a half seconds', () => {
    expect(triedIn(TEXTS['python-sdk'] ?? '')?.waitedSeconds).toBe(1.5);
  });

  test('ten repeats of Claude Code wait about three minutes', () => {
    // 0.5 + 1 + 2 + 4 + 8 + 16 + 4 × 32
    expect(triedIn(TEXTS['claude-code'] ?? '')?.waitedSeconds).toBe(159.5);
  });

  test('a named attempt outweighs the default, and the client goes on', () => {
    const text =
      'API Error (529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}) · Retrying in 4 seconds… (attempt 4/10)';
    expect(triedIn(text)).toMatchObject({ repeats: 3, waitedSeconds: 3.5, gaveUp: false });
  });

  test('six repeats of LangChain for JavaScript wait about a minute', () => {
    // 1 + 2 + 4 + 8 + 16 + 32
    expect(triedIn(TEXTS.langchain ?? '')?.waitedSeconds).toBe(63);
  });

  test.each([
    [
      4,
      'An error occurred (ThrottlingException) when calling the InvokeModel operation (reached max retries: 4): Too many tokens, please wait before trying again.',
    ],
    [
      2,
      "ThrottlingException: Too many tokens, please wait before trying again. { '$fault': 'client', '$metadata': { httpStatusCode: 429, attempts: 3, totalRetryDelay: 612 } }",
    ],
    [
      2,
      'litellm.RateLimitError: BedrockException - {"message":"Too many requests, please wait before trying again."} LiteLLM Retried: 2 times, LiteLLM Max Retries: 2',
    ],
  ])('a client without a known curve says what the text counts: %i', (repeats, text) => {
    expect(triedIn(text)).toEqual({ repeats, waitedSeconds: null, gaveUp: true, rideOut: null });
  });
});

describe('riding out ten minutes', () => {
  test('an SDK needs so many repeats that the waits add up', () => {
    // 0.5 + 1 + 2 + 4 s, then 8 s each: 7.5 + 75 × 8 = 607.5
    expect(triedIn(TEXTS['python-sdk'] ?? '')?.rideOut).toEqual({
      seconds: 600,
      setting: 'Anthropic(max_retries=79)',
    });
  });

  test('where the largest number is not enough, the other setting is named', () => {
    expect(triedIn(TEXTS['claude-code'] ?? '')?.rideOut?.setting).toBe('CLAUDE_CODE_RETRY_WATCHDOG=1');
  });

  test('delays that grow without an end need few repeats', () => {
    // 2 × (1 + 2 + 4 + … + 256) = 1022
    expect(triedIn(TEXTS['vercel-ai-sdk'] ?? '')?.rideOut?.setting).toBe('maxRetries: 9');
  });

  test('nothing is promised where a delay is not known', () => {
    expect(triedIn(TEXTS['ruby-sdk'] ?? '')?.rideOut).toBeNull();
  });

  test('nothing is promised for a status that the setting leaves out', () => {
    expect(triedIn(TEXTS.curl ?? '')?.rideOut?.setting).toBe('--retry 10');
    const text = 'curl: (22) The requested URL returned error: 529 https://api.anthropic.com/v1/messages';
    expect(triedIn(text)?.rideOut).toBeNull();
  });

  test('nothing is promised where the set-up has to change first', () => {
    const text = "API Error: Couldn't connect through your proxy (ERR_PROXY_TUNNEL)";
    expect(triedIn(text)).toMatchObject({ repeats: 10, rideOut: null });
  });
});

describe('calls that no client repeats', () => {
  test.each([
    'anthropic.NotFoundError: Error code: 404 - model: claude-3-opus-20240229',
    "anthropic.APIStatusError: {'type': 'error', 'error': {'details': None, 'type': 'overloaded_error', 'message': 'Overloaded'}}",
    "You've hit your session limit · resets 3:45pm",
    'API Error: Response stalled mid-stream',
    'Opus is experiencing high load, please use /model to switch to Sonnet',
    'API Error: Unable to connect to API: Self-signed certificate detected (DEPTH_ZERO_SELF_SIGNED_CERT)',
  ])('%s', (text) => expect(triedIn(text)).toBeNull());
});
