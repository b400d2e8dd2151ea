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

  test('a client without a known curve says what the text counts', () => {
    const text =
      'An error occurred (ThrottlingException) when calling the InvokeModel operation (reached max retries: 4): Too many tokens, please wait before trying again.';
    expect(triedIn(text)).toEqual({ repeats: 4, waitedSeconds: null, gaveUp: true, rideOut: null });
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

  test('nothing is promised where the longest delay is not known', () => {
    expect(triedIn(TEXTS['vercel-ai-sdk'] ?? '')?.rideOut).toBeNull();
  });
});

describe('calls that no client repeats', () => {
  test.each([
    'anthropic.NotFoundError: Error code: 404 - model: claude-3-opus-20240229',
    "anthropic.APIStatusError: {'type': 'error', 'error': {'details': None, 'type': 'overloaded_error', 'message': 'Overloaded'}}",
    "You've hit your session limit · resets 3:45pm",
  ])('%s', (text) => expect(triedIn(text)).toBeNull());
});
