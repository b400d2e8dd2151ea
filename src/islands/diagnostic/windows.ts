import type { Redaction, Span } from '../../engine/types.ts';

/** Up to this many code units a text is shown whole. */
const WHOLE = 1_000;
/** Code units shown on each side of an evidence, and the most of one evidence itself. */
const AROUND = 180;
const LONGEST = 900;
/** Windows are joined when less than this lies between them. */
const GAP = 80;

/** The parts of a text worth showing: all of a short one, the surroundings of the evidence in a long one. */
export function windows(text: string, spans: readonly Span[]): Span[] {
  if (text.length <= WHOLE) return [{ start: 0, end: text.length }];
  const out: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = lineStart(text, Math.max(0, start - AROUND), start);
    const to = lineEnd(text, Math.min(end, start + LONGEST), AROUND);
    const last = out.at(-1);
    if (last && from <= last.end + GAP) last.end = Math.max(last.end, to);
    else out.push({ start: from, end: to });
  }
  return out.length > 0 ? out : [{ start: 0, end: lineEnd(text, WHOLE, 0) }];
}

/** The first line start at or after `from`, unless that passes `before`. */
function lineStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const nl = text.indexOf('\n', from - 1);
  return nl >= 0 && nl < before ? nl + 1 : from;
}

/** The last line end within `reach` code units after `at`, or that far without one. */
function lineEnd(text: string, at: number, reach: number): number {
  const far = Math.min(text.length, at + reach);
  const nl = text.lastIndexOf('\n', far);
  return far === text.length || nl < at ? far : nl;
}

/** One-based line number of an offset. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** A run of text with the same marks. A redacted run carries its kind and no text. */
export interface Piece {
  readonly text: string;
  readonly redacted: string | null;
  /** Indexes of the evidence that covers it. */
  readonly marks: readonly number[];
  /** Indexes of the evidence that ends here. */
  readonly ends: readonly number[];
}

/** Cuts a window at every edge of evidence and redaction, so that overlapping marks need no nesting. */
export function pieces(
  text: string,
  view: Span,
  evidence: readonly Span[],
  redactions: readonly Redaction[],
): Piece[] {
  const inside = (s: Span): boolean => s.start < view.end && s.end > view.start;
  const edges = new Set([view.start, view.end]);
  for (const s of [...evidence, ...redactions].filter(inside)) {
    edges.add(Math.max(view.start, s.start));
    edges.add(Math.min(view.end, s.end));
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const out: Piece[] = [];
  cuts.slice(0, -1).forEach((start, i) => {
    const end = cuts[i + 1] ?? view.end;
    const covers = (s: Span): boolean => s.start <= start && s.end >= end;
    const secret = redactions.find(covers);
    const marks = evidence.flatMap((e, n) => (covers(e) ? [n] : []));
    const ends = marks.filter((n) => Math.min(evidence[n]?.end ?? end, view.end) === end);
    const previous = out.at(-1);
    if (secret && previous?.redacted === secret.what && start > secret.start) {
      out[out.length - 1] = { ...previous, ends: [...previous.ends, ...ends] };
    } else {
      out.push({ text: secret ? '' : text.slice(start, end), redacted: secret?.what ?? null, marks, ends });
    }
  });
  return out;
}
