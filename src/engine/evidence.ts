import type { Find, Signal } from '../catalogue/define.ts';
import { matches, within, type Artifact, type ArtifactKind } from './parse/artifact.ts';
import { canMatch, compile, type Haystack } from './pattern.ts';
import type { Span } from './types.ts';

/** A text with everything that was recognised in it. */
export interface Reading {
  readonly text: string;
  readonly haystack: Haystack;
  readonly artifacts: readonly Artifact[];
  readonly byKind: ReadonlyMap<ArtifactKind, readonly Artifact[]>;
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

/** The kind of artifact that a description is about. */
const KINDS: Record<string, ArtifactKind> = {
  status: 'status',
  errorType: 'errorType',
  errorCode: 'errorCode',
  exception: 'exception',
  message: 'message',
  header: 'header',
  title: 'title',
  shape: 'shape',
};

function holds(find: Find, artifact: Artifact): boolean {
  switch (artifact.kind) {
    case 'status': {
      if (!('status' in find)) return false;
      const { status } = find;
      return typeof status === 'number'
        ? artifact.value === status
        : artifact.value >= status[0] && artifact.value <= status[1];
    }
    case 'errorType':
      return 'errorType' in find && textMatches(find.errorType, artifact.value);
    case 'errorCode':
      return 'errorCode' in find && textMatches(find.errorCode, artifact.value);
    case 'exception':
      return 'exception' in find && find.exception.test(artifact.value);
    case 'message':
      return 'message' in find && find.message.test(artifact.value);
    case 'title':
      return 'title' in find && find.title.test(artifact.value);
    case 'shape':
      return 'shape' in find && artifact.value === find.shape;
    case 'header':
      return 'header' in find && artifact.name === find.header && (find.value?.test(artifact.value) ?? true);
    default:
      return false;
  }
}

const kindOf = (find: Find): ArtifactKind | undefined => KINDS[Object.keys(find)[0] ?? ''];

/** All places in the text where a description holds. */
export function places(find: Find, reading: Reading): readonly Span[] {
  const known = reading.memo.get(find);
  if (known !== undefined) return known;
  const found: Span[] = [];
  if ('text' in find) {
    const pattern = compile(find.text);
    if (canMatch(pattern, reading.haystack)) {
      for (const match of matches(pattern.regex, reading.text)) {
        if (within(reading.code, match.index)) continue;
        found.push({ start: match.index, end: match.index + match[0].length });
        if (found.length === MAX_PLACES) break;
      }
    }
  } else {
    for (const artifact of reading.byKind.get(kindOf(find) ?? 'shape') ?? []) {
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
