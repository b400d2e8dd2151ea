import fc from 'fast-check';
import { readSample, samplePaths } from '../support/samples.ts';

/** Texts for property tests: from noise to slightly damaged real errors. */

const fragments = [
  '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
  "{'type': 'error', 'error': {'type': 'api_error', 'message': 'Internal server error'}}",
  '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"',
  'HTTP/1.1 503 Service Unavailable\r\nretry-after: 30\r\n\r\n',
  '<html><head><title>502 Bad Gateway</title></head>',
  'anthropic.RateLimitError: Error code: 429 - ',
  'event: error\ndata: {"type":"error"',
  '  File "/app/main.py", line 503, in <module>\n',
  '\u001b[31mAPI Error\u001b[0m',
  '\\u00e9\\n\\"',
  '&lt;&#x27;&amp;&quot;',
  'retry-after: 99999999999999999999',
  'request-id: req_',
  '529',
  '\r\n',
  '{{{{[[[[""""',
  '\uFEFF',
  '\u200B',
  '\uD800',
  '\u202E',
  '#'.repeat(40),
];

const samples = samplePaths().map((file) => readSample(file).text);

const noise = fc.string({ unit: 'binary', maxLength: 400 });
const unicode = fc.string({ unit: 'grapheme', maxLength: 200 });
const mixture = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 20 }), fc.json()), { maxLength: 12 })
  .map((parts) => parts.join(''));

/** A sample with a piece cut out, put twice, put elsewhere, or replaced by noise. */
const damaged = fc
  .record({
    text: fc.constantFrom(...(samples.length > 0 ? samples : fragments)),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 60 }),
    insert: fc.oneof(fc.constant(''), fc.constantFrom(...fragments), noise),
    times: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ text, at, length, insert, times }) => {
    const start = Math.floor(at * text.length);
    const cut = text.slice(0, start) + insert + text.slice(start + length);
    return Array.from({ length: times }, () => cut).join('\n');
  });

/** Anything a reader might paste. */
export const pastes = fc.oneof(
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: unicode },
  { weight: 2, arbitrary: mixture },
  { weight: 4, arbitrary: damaged },
);

/** Alphabets that make careless patterns slow. */
export const HOSTILE_UNITS: Readonly<Record<string, string>> = {
  letters: 'a',
  digits: '5',
  spaces: ' ',
  'line ends': '\n',
  'carriage returns': '\r\n',
  'open braces': '{"a":',
  'open brackets': '[',
  quotes: '"',
  backslashes: '\\',
  'escaped quotes': '\\"',
  entities: '&amp;',
  'half entities': '&#x',
  escapes: '\u001b[',
  'zero width': '\u200B',
  tags: '<p><',
  titles: '<title>',
  colons: 'a: ',
  'header lines': 'x-a: 1\n',
  dots: 'a.b.',
  'error codes': 'Error code: 529 - ',
  envelopes: '{"type":"error","error":{"type":',
  'key prefixes': 'sk-ant-',
  'dashed words': 'a-',
  'at signs': 'a@a.',
  bearer: 'Bearer ',
  frames: '  File "a.py", line 1, in a\n',
  'log lines': '2026-01-01T00:00:00Z ERROR 529 overloaded\n',
  'half surrogates': '\uD800',
};
