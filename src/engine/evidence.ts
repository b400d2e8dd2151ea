import { codeRows } from '../catalogue/codes.ts';
import type { Find, Signal, SpeakerSignal } from '../catalogue/define.ts';
import { spanOf, within, type Artifact, type ArtifactKind, type ArtifactOf } from './parse/artifact.ts';
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
  readonly memo: (readonly Place[])[];
}

/** Where a description holds. */
interface Place extends Span {
  /** Index of the incident it stands in. */
  readonly incident: number;
}

/** One observation: a signal and the place that shows it. */
export interface Hit extends Place {
  readonly owner: string;
  readonly signal: Signal;
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

/** Finds the places where a description holds, once for each text. */
type Probe = (reading: Reading) => readonly Place[];

let probes = 0;

const probeOf = kept((find: Find): Probe => {
  const number = probes++;
  const key = KEYS.find((name) => name in find);
  const spansIn = (reading: Reading): readonly Span[] => {
    if ('text' in find) return spansOf(find.text, reading.text, find.anywhere === true ? [] : reading.code);
    if (key === undefined) return [];
    const holds = HOLDS[key] as (find: Find, artifact: Artifact) => boolean;
    return (reading.byKind.get(key) ?? []).filter((artifact) => holds(find, artifact)).slice(0, MAX_PLACES);
  };
  return (reading) =>
    (reading.memo[number] ??= spansIn(reading).map(({ start, end }) => ({
      start,
      end,
      incident: incidentOf(reading, start),
    })));
});

/** Where free text matches outside of what is silent. */
function spansOf(find: RegExp, text: string, silent: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const match of matchesOf(find, text)) {
    if (within(silent, match.index)) continue;
    spans.push(spanOf(match));
    if (spans.length === MAX_PLACES) break;
  }
  return spans;
}

const watchesOf = kept((signals: readonly SpeakerSignal[]) =>
  signals.map((signal) => ({ signal, probe: probeOf(signal.find) })),
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
  return watchesOf(signals).flatMap(({ signal: found, probe }): Hit[] => {
    const places = probe(reading);
    if (places.length === 0) return [];
    const signal = { says, ...found };
    return places
      .filter(({ incident }) => {
        const holdsHere = (find: Find): boolean =>
          probeOf(find)(reading).some((place) => place.incident === incident);
        return found.unless?.some(holdsHere) !== true && found.when?.every(holdsHere) !== false;
      })
      .map((place) => ({ ...place, owner, signal }));
  });
}
