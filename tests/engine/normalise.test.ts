import { describe, expect, test } from 'vitest';
import { identity, toOriginal } from '../../src/engine/mapped-text.ts';
import { normalise } from '../../src/engine/normalise.ts';

const plain = (text: string): string => normalise(identity(text)).text;

describe('normalise', () => {
  test.each([
    ['colours', '\u001b[31mAPI Error\u001b[0m: 529', 'API Error: 529'],
    ['line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['invisible characters', '\ufeffre\u200bq_1', 'req_1'],
    ['typographic quotes', 'isn\u2019t \u201csupported\u201d', 'isn\'t "supported"'],
    ['entities', '&lt;b&gt; &quot;x&quot; &#39;y&#39; &amp;', '<b> "x" \'y\' &'],
    ['JSON in a string', '{\\"type\\":\\"error\\"}', '{"type":"error"}'],
    ['JSON in a string in a string', '{\\\\\\"type\\\\\\":1}', '{"type":1}'],
    ['code points of Go', '\\u003chtml\\u003e', '<html>'],
    ['written line breaks', '{"a":1}\\n    at x', '{"a":1}\n    at x'],
    ['Windows paths stay', 'C:\\\\new\\\\node', 'C:\\\\new\\\\node'],
    ['encoded colons', 'model-v1%3A0', 'model-v1:0'],
    ['broken identifiers', 'claude-3\n-5-sonnet', 'claude-3-5-sonnet'],
    ['frames', '\u2502 text \u2502', '  text  '],
  ])('%s', (_, text, expected) => expect(plain(text)).toBe(expected));

  test('every place leads back to the original', () => {
    const text = '\u001b[1mstatus\u001b[0m \\"529\\" &amp; more';
    const mapped = normalise(identity(text));
    const at = mapped.text.indexOf('529');
    const { start, end } = toOriginal(mapped, at, at + 3);
    expect(text.slice(start, end)).toBe('529');
    const amp = mapped.text.indexOf('&');
    const place = toOriginal(mapped, amp, amp + 1);
    expect(text.slice(place.start, place.end)).toBe('&amp;');
  });
});
