import { isFailure } from '../catalogue/http.ts';
import type { Artifact, ArtifactOf } from './parse/artifact.ts';
import type { Span } from './types.ts';

/** Statuses closer together than this many characters describe one answer and its wrappers. */
const SAME_ANSWER = 160;

/** Beginnings of lines with which a program reports again. */
const NEW_REPORT =
  /^\s*(?:[\u23bf\u25cf\u23fa\u273b>]\s*)?(?:API Error\b|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|HTTP\/[\d.]+ \d{3}|\[?\d\d:\d\d:\d\d\b)/;

/**
 * Cuts a text into incidents: stretches whose statuses do not contradict each other.
 * A new incident begins at the line of a failing status that differs from the one before it,
 * unless both stand so close that one wraps the other.
 */
export function splitIncidents(text: string, artifacts: readonly Artifact[]): Span[] {
  const statuses = artifacts.filter(
    (artifact): artifact is ArtifactOf<'status'> => artifact.kind === 'status' && isFailure(artifact.value),
  );
  const cuts: number[] = [];
  let current: ArtifactOf<'status'> | undefined;
  for (const status of statuses) {
    if (current !== undefined && status.value !== current.value) {
      const lineStart = text.lastIndexOf('\n', status.start - 1) + 1;
      const reportsAgain = lineStart > current.end && NEW_REPORT.test(text.slice(lineStart, lineStart + 80));
      if (
        lineStart > current.end &&
        (reportsAgain || (status.rank > 0 && status.start - current.end > SAME_ANSWER))
      ) {
        cuts.push(lineStart);
      } else if (status.rank < current.rank) {
        continue;
      }
    }
    current = status;
  }
  const edges = [0, ...cuts, text.length];
  return edges.slice(0, -1).map((start, i) => ({ start, end: edges[i + 1] ?? text.length }));
}
