import { isFailure } from '../catalogue/http.ts';
import type { Artifact } from './parse/artifact.ts';
import { matches } from './pattern.ts';
import type { Span } from './types.ts';

/** What is closer together than this many characters describes one answer and its wrappers. */
const SAME_ANSWER = 160;

/** Beginnings of lines with which a program reports again. */
const NEW_REPORT =
  /^ {0,80}(?:[\u23bf\u25cf\u23fa\u273b>] {0,80})?(?:API Error\b|\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|HTTP\/[\d.]+ \d{3}|\[?\d\d:\d\d:\d\d\b|\[?attempt [#\d])/gim;

/** Says that a call failed: a failing status, an error type with its key, or an exception. */
const reportsFailure = (artifact: Artifact): boolean =>
  artifact.kind === 'exception' ||
  (artifact.kind === 'status' && isFailure(artifact.value)) ||
  (artifact.kind === 'errorType' && artifact.rank === 2);

const rankOf = (artifact: Artifact): number => (artifact.kind === 'status' ? artifact.rank : 1);

/**
 * Cuts a text into incidents: stretches that tell of one failure and its wrappers. A new incident
 * begins where a program reports again and far from what was reported before, and at the line of a
 * status that contradicts the one before it, unless both stand so close that one wraps the other.
 */
export function splitIncidents(text: string, artifacts: readonly Artifact[]): Span[] {
  const reports = [...matches(NEW_REPORT, text)].map(({ index }) => index);
  const cuts: number[] = [];
  let current: Artifact | undefined;
  let next = 0;
  for (const failure of artifacts.filter(reportsFailure)) {
    if (current !== undefined) {
      // Only up to the failure before it: a text without line breaks would be searched again and again.
      const lineStart = current.end + text.slice(current.end, failure.start).lastIndexOf('\n') + 1;
      while ((reports[next + 1] ?? Number.POSITIVE_INFINITY) <= failure.start) next++;
      const report = reports[next] ?? -1;
      const again = report > current.end && report <= failure.start;
      const far = failure.start - current.end > SAME_ANSWER;
      const bothStatuses = failure.kind === 'status' && current.kind === 'status';
      if (failure.kind === 'status' && current.kind === 'status' && failure.value === current.value) {
        current = failure;
        continue;
      }
      const ownLine = lineStart > current.end;
      if (ownLine && rankOf(failure) > 0 && (bothStatuses ? report === lineStart || far : again && far)) {
        cuts.push(again ? report : lineStart);
      } else if (rankOf(failure) < rankOf(current) || (current.kind === 'status' && !bothStatuses)) {
        continue;
      }
    }
    current = failure;
  }
  const edges = [0, ...cuts, text.length];
  return edges.slice(0, -1).map((start, i) => ({ start, end: edges[i + 1] ?? text.length }));
}
