import { codeRows } from '../catalogue/codes.ts';
import type { Find, Signal, SpeakerSignal } from '../catalogue/define.ts';
import { within, type Artifact, type ArtifactKind, type ArtifactOf } from './parse/artifact.ts';
import { kept, matchesOf } from './pattern.ts';
import type { Span } from './types.ts';

/** A text with everything that was recognised in it. */
export interface Reading {
  readonly text: string;
  readonly artifacts: readonly Artifact[];
  readonly byKind: ReadonlyMap<ArtifactKind, readonly Artifact[]>;
  /** Lines of source code: what they say is not an observation. */
  readonly code: readonly Span[];
  readonly incidents: readonly Span[];
  /** What was found so far, by the number of the description. */
  readonly memo: Places[];
}

/** Where a description holds, and in which incidents. */
interface Places {
  readonly spans: readonly Span[];
  readonly incidents: readonly number[];
}

/** One observation: a signal and the place that shows it. */
export interface Hit extends Span {
  readonly owner: string;
  readonly signal: Signal;
  /** Index of the incident it stands in. */
  readonly incident: number;
}

type FindKey = Find extends infer F ? (F extends unknown ? keyof F : never) : never;
type FindOf<K extends string> = Extract<Find, { readonly [key in K]: unknown }>;

/** Places kept for one signal; more of the same adds nothing. */
const MAX_PLACES = 60;

const textMatches = (expected: string | RegExp, value: string): boolean =>
  typeof expected === 'string' ? expected === value : expected.test(value);

type Key = Exclude<FindKey & ArtifactKind, 'text'>;

/** For each key of a description the artifacts it is about, and whether it holds for one. */
const HOLDS: { readonly [K in Key]: (find: FindOf<K>, artifact: ArtifactOf<K>) => boolean } = {
  status: ({ status }, { value }) =>
    typeof status === 'number' ? value === status : value >= status[0] && value <= status[1],
  errorType: ({ errorType }, { value }) => textMatches(errorType, value),
  errorCode: ({ errorCode }, { value }) =>
    typeof errorCode === 'object' && 'of' in errorCode
      ? codeRows.get(value)?.error === errorCode.of
      : textMatches(errorCode, value),
  exception: ({ exception }, { value }) => exception.test(value),
  message: ({ message }, { value }) => message.test(value),
  title: ({ title }, { value }) => title.test(value),
  shape: ({ shape }, { value }) => shape === value,
  header: ({ header, value: expected }, { name, value }) =>
    name === header && (expected?.test(value) ?? true),
};
const KEYS = Object.keys(HOLDS) as Key[];

/** A description made ready: its number, and how to find the spans for which it holds. */
interface Probe {
  readonly number: number;
  readonly spansIn: (reading: Reading) => readonly Span[];
}

let probes = 0;
const NOTHING: Places = { spans: [], incidents: [] };

const probeOf = kept((find: Find): Probe => {
  const number = probes++;
  if ('text' in find) return { number, spansIn: (reading) => spansOf(find.text, reading) };
  const key = KEYS.find((name) => name in find);
  if (key === undefined) return { number, spansIn: () => [] };
  const holds = HOLDS[key] as (find: Find, artifact: Artifact) => boolean;
  return {
    number,
    spansIn: ({ byKind }) =>
      (byKind.get(key) ?? []).filter((artifact) => holds(find, artifact)).slice(0, MAX_PLACES),
  };
});

/** Where free text matches outside of source code. */
function spansOf(find: RegExp, { text, code }: Reading): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(find, text)) {
    if (within(code, match.index)) continue;
    spans.push({ start: match.index, end: match.index + match[0].length });
    if (spans.length === MAX_PLACES) break;
  }
  return spans;
}

/** All places in the text where a description holds. */
function places({ number, spansIn }: Probe, reading: Reading): Places {
  let found = reading.memo[number];
  if (found === undefined) {
    const spans = spansIn(reading);
    found =
      spans.length === 0
        ? NOTHING
        : { spans, incidents: [...new Set(spans.map(({ start }) => incidentOf(reading, start)))] };
    reading.memo[number] = found;
  }
  return found;
}

const watchesOf = kept((signals: readonly SpeakerSignal[]) =>
  signals.map((signal) => ({
    signal,
    probe: probeOf(signal.find),
    unless: signal.unless?.map(probeOf) ?? [],
    when: signal.when?.map(probeOf) ?? [],
  })),
);

const incidentOf = (reading: Reading, at: number): number => {
  const index = reading.incidents.findIndex(({ start, end }) => at >= start && at < end);
  return index < 0 ? reading.incidents.length - 1 : index;
};

/**
 * Weighs the signals of one owner against the text: what was found, and where.
 * @param says the sentence of signals that have none of their own
 */
export function observe(
  owner: string,
  signals: readonly SpeakerSignal[],
  reading: Reading,
  says = '',
): Hit[] {
  const hits: Hit[] = [];
  for (const { signal: found, probe, unless, when } of watchesOf(signals)) {
    const { spans } = places(probe, reading);
    if (spans.length === 0) continue;
    const signal = { says, ...found };
    for (const { start, end } of spans) {
      const incident = incidentOf(reading, start);
      const holdsHere = (other: Probe): boolean => places(other, reading).incidents.includes(incident);
      if (unless.some(holdsHere) || !when.every(holdsHere)) continue;
      hits.push({ start, end, owner, signal, incident });
    }
  }
  return hits;
}
