/** Saying no well: what was recognised, who it points to, and what would settle the doubt. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';

const signalsOf = (text: string): string[] => diagnose(text).evidence.map(({ signal }) => signal);

describe('every answer without a diagnosis', () => {
  test.each([
    [
      'not-claude',
      "openai.RateLimitError: Error code: 429 - {'error': {'code': 'rate_limit_exceeded'}} gpt-4o",
    ],
    ['no-error', 'export const RETRYABLE = [408, 409, 429, 500, 529];'],
    ['unknown', 'Something went wrong.'],
  ])('%s says what it is, what to do and what would settle it', (kind, text) => {
    const diagnosis = diagnose(text);
    expect(diagnosis.kind).toBe(kind);
    expect(diagnosis.settle?.ask).toMatch(/\S/);
    expect(diagnosis.advice.summary).toMatch(/\S/);
    expect(diagnosis.advice.steps).not.toEqual([]);
    expect(diagnosis.advice.page).toBeNull();
    expect(diagnosis.certainty).not.toBe('certain');
  });
});

describe('unknown', () => {
  test('shows the exception and the program it recognised', () => {
    const text = 'claude_bot.py: KeyError: content';
    expect(diagnose(text).kind).toBe('unknown');
    expect(signalsOf(text)).toEqual(expect.arrayContaining(['unknown/class', 'claude-api/product']));
  });

  test('asks for the surroundings where it knows who spoke, for the answer where it does not', () => {
    const known = diagnose('claude exited with code 1');
    const bare = diagnose('it does not work');
    expect(known.settle?.ask).not.toBe(bare.settle?.ask);
    expect(bare.settle?.ask).toContain('status');
  });

  test('a mention does not make anybody answer', () => {
    expect(diagnose('claude exited with code 1').origin).toBe('not stated in the text');
  });
});

describe('another product', () => {
  test('is named, with the words that point to it and what they rule out', () => {
    const { origin, ruledOut, platform } = diagnose(
      "openai.InternalServerError: Error code: 503 - {'error': {'message': 'The engine is currently overloaded'}}",
    );
    expect(origin).toBe('OpenAI');
    expect(platform).toBe('other');
    expect(ruledOut.map(({ kind }) => kind)).toContain('service-unavailable');
  });
});

describe('no error', () => {
  test('quotes the lines that show it', () => {
    expect(signalsOf('if (error.status === 529) {\n  retry();\n}')).toContain('no-error/source-code');
    expect(signalsOf('HTTP/2 200\nrequest-id: req_011CSHoEeqs5C35K2UUqR7Fy')).toContain('no-error/success');
  });

  test('an answer of the model may say anything', () => {
    const answer =
      '{"type":"message","role":"assistant","content":[{"type":"text","text":"API Error: 529 overloaded_error"}],"stop_reason":"end_turn"}';
    expect(diagnose(answer).kind).toBe('no-error');
    expect(diagnose(`${answer}\nAPI Error: 529 Overloaded`).kind).toBe('overloaded');
  });
});
