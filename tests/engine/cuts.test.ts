/** A long text is read in stretches; a secret at the edge of one, read or not, is told nowhere. */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { focus, surroundings } from '../../src/engine/focus.ts';
import { FULL_READ } from '../../src/engine/limits.ts';
import { pieces, windows } from '../../src/islands/diagnostic/windows.ts';
import { blanked, hiddenIn, maskLabel, masked } from '../../src/report/mask.ts';
import { toMarkdown } from '../../src/report/render.ts';
import { report } from '../../src/report/report.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { plantedSecrets, survives } from '../support/secrets.ts';
import { wrapped } from '../support/planting.ts';

const ERROR =
  'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"},"request_id":"req_011CQabcdefghijkmnopqrst"}';

const repeat = (line: string, length: number): string =>
  line.repeat(Math.ceil(length / line.length)).slice(0, length);

/** Two failures far from each other and from both ends, among words that say nothing. */
const among = (filler: string): string =>
  [repeat(filler, 60_000), ERROR, repeat(filler, 30_000), ERROR, repeat(filler, 60_000)].join('\n');

const TEXTS = {
  lines: among('10:00:07 request 17 served in 12 ms, all is well here\n'),
  'one line': among('{"at": "10:00:07", "served": 17, "well": true}, '),
};

/** Places at which a stretch begins or ends inside a text. */
const edgesOf = (text: string): number[] =>
  focus(text)
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at > 0 && at < text.length);

const over = (text: string, at: number, piece: string): string =>
  text.slice(0, at) + piece + text.slice(at + piece.length);

/** All that is made of a text, and all that the page could show of it, with every line picked by turns. */
function told(text: string, near: number): Record<string, string> {
  const diagnosis = diagnose(text);
  const hidden = hiddenIn(diagnosis);
  const picked = [-400, -150, 0, 150, 400].map((by) => ({ start: near + by, end: near + by + 40 }));
  const marked = [...diagnosis.evidence, ...diagnosis.also, ...picked];
  const shown = windows(text, [...marked, ...diagnosis.redactions]).flatMap((view) =>
    pieces(text, view, marked, hidden).map(({ redacted, text: own }) =>
      redacted === null ? own : maskLabel(redacted),
    ),
  );
  return {
    'the Diagnosis': JSON.stringify(diagnosis),
    'the report': toMarkdown(report(diagnosis, { text, clientName: null, now: new Date(0) })),
    'what is shown': shown.join(''),
    'the text masked': masked(text, { start: 0, end: text.length }, hidden),
    'the text kept': blanked(text, hidden),
  };
}

/** How much of a secret stands before an edge. */
const SHARES = [
  [0.1, 0.5, 1.02],
  [0.3, 0.7],
  [-0.02, 0.4, 0.9],
] as const;

const dressed: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => `\n${secret}\n`,
  'in a sentence': (secret) => ` called with ${secret} again `,
  'in a wrapped line': (secret) => `\n${wrapped(`calling with ${secret} now`, 80)}\n`,
  'many in a row': (secret) => `\n${`${secret}\n`.repeat(3)}`,
};

describe.each(Object.entries(TEXTS))('a long text of %s', (_, base) => {
  test('is read in stretches, each with its surroundings', () => {
    expect(base.length).toBeGreaterThan(FULL_READ);
    expect(focus(base).length).toBeGreaterThan(2);
    const { input, kind } = diagnose(base);
    expect(kind).toBe('overloaded');
    const edges = input.unread.flatMap(({ start, end }) => [start, end]);
    expect(edges).toEqual(edgesOf(base));
    const around = surroundings(base, focus(base));
    for (const { start, end } of focus(base))
      expect(around.some((wide) => wide.start <= start && wide.end >= end)).toBe(true);
  });

  test.each(Object.entries(dressed))(
    'no secret survives at an edge, %s',
    (how, dress) => {
      const edges = edgesOf(base);
      const offenders = plantedSecrets(3).flatMap(({ what, value, inContext }, k) => {
        const piece = dress(inContext);
        // By turns a secret is cut near its beginning, in its middle and near its end, or stands beside the edge.
        return (SHARES[k % SHARES.length] ?? []).flatMap((share, n) => {
          const edge = edges[(k + n) % edges.length] ?? 0;
          const text = over(base, Math.round(edge - share * piece.length), piece);
          return Object.entries(told(text, edge)).flatMap(([where, words]) => {
            const left = survives(value, words);
            return left === null ? [] : [`${what} ${how}, ${share} before an edge: "${left}" in ${where}`];
          });
        });
      });
      expectNoOffenders(offenders, 'secrets that survive');
    },
    120_000,
  );
});

test('what is longer than the surroundings is masked from where it was cut', () => {
  const base = TEXTS.lines;
  const [edge = 0] = edgesOf(base).slice(1);
  const rows = Array.from({ length: 400 }, (_, n) => `${n}${'aB3dE5gH'.repeat(8)}`.slice(0, 64));
  const lines = `-----BEGIN PRIVATE KEY-----\n${rows.join('\n')}\n`;
  const word = `sk-ant-api03-${'aB3dE5gH'.repeat(4_000)}`;
  for (const [value, by] of [
    ['aB3dE5gHaB3d', lines],
    ['aB3dE5gHaB3d', word],
  ] as const)
    for (const [where, words] of Object.entries(told(over(base, edge - by.length + 300, by), edge)))
      expect(survives(value, words), where).toBeNull();
});

test('a sign that would reach across what was left out is quoted from one side only', () => {
  for (const base of Object.values(TEXTS)) {
    const { evidence, input } = diagnose(base);
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence)
      expect(input.unread.some((gap) => gap.start < end && gap.end > start)).toBe(false);
  }
});
