import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';

const OVERLOADED =
  'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
const LIMITED =
  'API Error: 429 {"type":"error","error":{"type":"rate_limit_error","message":"This request would exceed your organization\'s rate limit of 30,000 input tokens per minute"}}';

describe('several errors in one paste', () => {
  test('the last one is the verdict, the other is named with its place', () => {
    const text = `${OVERLOADED}\n\nretrying\n\n${LIMITED}`;
    const { kind, also } = diagnose(text);
    expect(kind).toBe('rate-limit');
    expect(also.map((other) => other.kind)).toEqual(['overloaded']);
    expect(also[0]!.end).toBeLessThan(text.indexOf('retrying'));
  });

  test('what only followed is not the verdict', () => {
    expect(diagnose(`${OVERLOADED}\n  Interrupted by user`).kind).toBe('overloaded');
  });

  test('a wrapper and what it wraps are one incident', () => {
    const text =
      '503 litellm.ServiceUnavailableError: AnthropicException - {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}';
    const { kind, also } = diagnose(text);
    expect(kind).toBe('overloaded');
    expect(also).toEqual([]);
  });
});

describe('how much was read', () => {
  test('a short text is read in full, whatever cleaning removed', () => {
    const text = `${OVERLOADED}\n\n\n\n\u001b[31m&quot;x&quot;`;
    expect(diagnose(text).input).toEqual({ length: text.length, read: text.length, unread: [] });
  });

  test('a long text is read around its error words', () => {
    const text = `${'request served in 12 ms\n'.repeat(40_000)}${OVERLOADED}\n`;
    const { kind, input } = diagnose(text);
    expect(kind).toBe('overloaded');
    expect(input.read).toBeLessThan(input.length);
  });
});
