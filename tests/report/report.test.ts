import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { masked } from '../../src/report/mask.ts';
import { toMarkdown, toPlain } from '../../src/report/render.ts';
import { report } from '../../src/report/report.ts';
import { DIAGNOSIS, TEXT } from './fixture.ts';

const now = new Date('2026-11-22T10:20:30.400Z');
const made = report(DIAGNOSIS, { text: TEXT, clientName: 'Python SDK', now });

describe('report', () => {
  const markdown = toMarkdown(made);

  it('names owner, time in UTC, status, type, request id, origin, client and retry state', () => {
    for (const part of [
      '## 429 Rate limit reached',
      'For: Your own team',
      '- **Written (UTC):** 2026-11-22 10:20:30',
      '- **Status:** 429',
      '- **Error type:** `rate_limit_error`',
      '- **Request id:** `req_011`',
      '- **Answered by:** the Claude API',
      '- **Client:** Python SDK',
      '- **Attempt:** 3 of 10',
      '- **Wait named by the server:** 1 min 15 s',
    ])
      expect(markdown).toContain(part);
  });

  it('quotes evidence with secrets masked, never the rest of the text', () => {
    expect(markdown).toContain('- `x-api-key: [API key removed] HTTP/1.1 429`: The status is 429.');
    expect(markdown).toContain('- 1 × API key');
    for (const rendered of [markdown, toPlain(made)]) {
      expect(rendered).not.toContain('SECRET');
      expect(rendered).not.toContain('retry-after: 75');
    }
  });

  it('says that a request id is missing instead of leaving it out', () => {
    const without = report({ ...DIAGNOSIS, requestId: null }, { text: TEXT, clientName: null, now });
    expect(toPlain(without)).toContain('Request id: not in the text');
    expect(toPlain(without)).toContain('Client: python-sdk');
  });

  it('fences quotes that hold backticks', () => {
    const odd = { ...made, evidence: [{ quote: 'a ``b`` c', says: 'Odd.' }] };
    expect(toMarkdown(odd)).toContain('- ``` a ``b`` c ```: Odd.');
  });

  it('shortens a long quote', () => {
    const text = 'x'.repeat(5_000);
    const [first] = DIAGNOSIS.evidence;
    if (!first) throw new Error('fixture without evidence');
    const long = report(
      { ...DIAGNOSIS, redactions: [], evidence: [{ ...first, start: 0, end: text.length }] },
      { text, clientName: null, now },
    );
    expect(long.evidence[0]?.quote.length).toBeLessThan(260);
  });
});

describe('masked', () => {
  it('never shows a character of a redacted stretch, however they overlap', () => {
    const secret = fc
      .tuple(fc.nat(30), fc.nat(8))
      .map(([start, length]) => ({ what: 'key', start, end: Math.min(30, start + length + 1) }));
    fc.assert(
      fc.property(fc.array(secret, { maxLength: 6 }), fc.nat(30), fc.nat(30), (redactions, a, b) => {
        const [start, end] = a < b ? [a, b] : [b, a];
        const letters = Array.from({ length: 30 }, (_, i) => String.fromCodePoint(0x4e00 + i));
        const out = masked(letters.join(''), { start, end }, redactions);
        letters.forEach((letter, i) => {
          const hidden = redactions.some((r) => r.start <= i && i < r.end);
          expect(out.includes(letter)).toBe(i >= start && i < end && !hidden);
        });
      }),
    );
  });
});
