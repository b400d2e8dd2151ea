import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineOf, pieces, windows } from '../../src/islands/diagnostic/windows.ts';

const spanIn = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('windows', () => {
  it('shows a short text whole', () => {
    expect(windows('short', [])).toEqual([{ start: 0, end: 5 }]);
  });

  it('covers the start of every evidence, in order, without overlap, inside the text', () => {
    fc.assert(
      fc.property(
        fc.array(spanIn(9_000), { maxLength: 12 }),
        fc.integer({ min: 5, max: 300 }),
        (spans, width) => {
          const text = `${'x'.repeat(width)}\n`.repeat(Math.ceil(9_000 / width)).slice(0, 9_000);
          const views = windows(text, spans);
          for (const s of spans) expect(views.some((v) => v.start <= s.start && s.start <= v.end)).toBe(true);
          views.forEach((v, i) => {
            expect(v.start).toBeGreaterThanOrEqual(i === 0 ? 0 : (views[i - 1]?.end ?? 0));
            expect(v.end).toBeLessThanOrEqual(text.length);
          });
        },
      ),
    );
  });

  it('counts lines from one', () => {
    expect([0, 1, 2, 3, 4].map((at) => lineOf('a\nb\nc', at))).toEqual([1, 1, 2, 2, 3]);
  });
});

describe('pieces', () => {
  it('keep the text in order and mark exactly what the evidence covers', () => {
    const text = 'abcdefghijklmnopqrst';
    fc.assert(
      fc.property(fc.array(spanIn(20), { maxLength: 5 }), (evidence) => {
        const out = pieces(text, { start: 0, end: 20 }, evidence, []);
        expect(out.map((p) => p.text).join('')).toBe(text);
        let at = 0;
        for (const p of out)
          for (const letter of p.text) {
            expect([letter, evidence.flatMap((e, n) => (e.start <= at && at < e.end ? [n] : []))]).toEqual([
              letter,
              p.marks,
            ]);
            at++;
          }
      }),
    );
  });

  it('never carry a redacted character, and name each secret once', () => {
    const out = pieces(
      'key=SECRET end',
      { start: 0, end: 14 },
      [{ start: 0, end: 7 }],
      [{ what: 'API key', start: 4, end: 10 }],
    );
    expect(out.map((p) => p.redacted ?? p.text)).toEqual(['key=', 'API key', ' end']);
  });

  it('end each evidence exactly once', () => {
    const out = pieces(
      'abcdef',
      { start: 0, end: 6 },
      [
        { start: 0, end: 4 },
        { start: 2, end: 4 },
      ],
      [],
    );
    expect(out.map((p) => p.ends)).toEqual([[], [0, 1], []]);
  });
});
