import type { Find, Signal } from '../catalogue/define.ts';
import { matches, within, type Artifact } from './parse/artifact.ts';
import { canMatch, compile } from './pattern.ts';
import type { Span } from './types.ts';

/** A text with everything that was recognised in it. */
export interface Reading {
  readonly text: string;
  readonly lower: string;
  readonly artifacts: readonly Artifact[];
  /** Lines of source code: what they say is not an observation. */
  readonly code: readonly Span[];
  readonly incidents: readonly Span[];
  readonly memo: Map<Find, readonly Span[]>;
}

/** One observation: a signal and the place that shows it. */
export interface Hit extends Span {
  readonly owner: string;
  readonly signal: Signal;
  /** Index of the incident it stands in. */
  readonly incident: number;
}

/** Places kept for one signal; more of the same adds nothing. */
const MAX_PLACES = 60;

const textMatches = (expected: string | RegExp, value: string): boolean =>
  typeof expected === 'string' ? expected === value : expected.test(value);

function holds(find: Find, artifact: Artifact): boolean {
  if ('status' in find) {
    if (artifact.kind !== 'status') return false;
    const { status } = find;
    return typeof status === 'number'
      ? artifact.value === status
      : artifact.value >= status[0] && artifact.value <= status[1];
  }
  if ('errorType' in find)
    return artifact.kind === 'errorType' && textMatches(find.errorType, artifact.value);
  if ('errorCode' in find)
    return artifact.kind === 'errorCode' && textMatches(find.errorCode, artifact.value);
  if ('exception' in find) return artifact.kind === 'exception' && find.exception.test(artifact.value);
  if ('message' in find) return artifact.kind === 'message' && find.message.test(artifact.value);
  if ('title' in find) return artifact.kind === 'title' && find.title.test(artifact.value);
  if ('shape' in find) return artifact.kind === 'shape' && artifact.value === find.shape;
  if ('header' in find) {
    return (
      artifact.kind === 'header' &&
      artifact.name === find.header &&
      (find.value?.test(artifact.value) ?? true)
    );
  }
  return false;
}

/** All places in the text where a description holds. */
export function places(find: Find, reading: Reading): readonly Span[] {
  const known = reading.memo.get(find);
  if (known !== undefined) return known;
  const found: Span[] = [];
  if ('text' in find) {
    const pattern = compile(find.text);
    if (canMatch(pattern, reading.lower)) {
      for (const match of matches(pattern.regex, reading.text)) {
        if (within(reading.code, match.index)) continue;
        found.push({ start: match.index, end: match.index + match[0].length });
        if (found.length === MAX_PLACES) break;
      }
    }
  } else {
    for (const artifact of reading.artifacts) {
      if (holds(find, artifact)) found.push({ start: artifact.start, end: artifact.end });
      if (found.length === MAX_PLACES) break;
    }
  }
  reading.memo.set(find, found);
  return found;
}

const incidentOf = (reading: Reading, at: number): number => {
  const index = reading.incidents.findIndex(({ start, end }) => at >= start && at < end);
  return index < 0 ? reading.incidents.length - 1 : index;
};

/** Weighs the signals of one owner against the text: what was found, and where. */
export function observe(owner: string, signals: readonly Signal[], reading: Reading): Hit[] {
  const hits: Hit[] = [];
  for (const signal of signals) {
    const spans = places(signal.find, reading);
    if (spans.length === 0) continue;
    for (const span of spans) {
      const incident = incidentOf(reading, span.start);
      const holdsHere = (find: Find): boolean =>
        places(find, reading).some(({ start }) => incidentOf(reading, start) === incident);
      if (signal.unless?.some(holdsHere) === true) continue;
      if (signal.when?.every(holdsHere) === false) continue;
      hits.push({ ...span, owner, signal, incident });
    }
  }
  return hits;
}
