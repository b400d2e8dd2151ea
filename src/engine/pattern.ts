import { alternativesOf, needlesOf } from './needles.ts';
import { ALWAYS, hashesOf, indexOf } from './runs.ts';

/** Makes something of each object once. */
export function kept<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(key)));
    return made;
  };
}

/**
 * What rules the alternatives of an expression out. They are ruled out one by one, because a text that holds the
 * words of one of them seldom holds those of the others. In the three lists, the same place is about one way
 * through one alternative.
 */
interface Gate {
  /** A hash that stands in the index of every text that matches this way, ... */
  readonly keys: number[];
  /** ... and the others. */
  readonly rests: number[][];
  readonly alternatives: Alternative[];
}

interface Alternative {
  readonly source: string;
  /** Compiled when it is first possible. */
  regex: RegExp | null;
}

const gateOf = kept(({ source }: RegExp): Gate => {
  const gate: Gate = { keys: [], rests: [], alternatives: [] };
  for (const one of REFERENCE.test(source) ? [source] : alternativesOf(source)) {
    const alternative = { source: one, regex: null };
    const needles = needlesOf(one);
    for (const fragments of needles.length > 0 ? needles : [[]]) {
      const [key = ALWAYS, ...rest] = fragments.flatMap(hashesOf);
      gate.keys.push(key);
      gate.rests.push(rest);
      gate.alternatives.push(alternative);
    }
  }
  return gate;
});

function isOpen({ keys, rests }: Gate, way: number, table: Uint8Array): boolean {
  const mask = table.length - 1;
  const key = keys[way] ?? ALWAYS;
  if (table[key & mask] !== 1) return false;
  const rest = rests[way] ?? [];
  for (let at = 0; at < rest.length; at++) {
    const hash = rest[at] ?? ALWAYS;
    if (table[hash & mask] === 1) continue;
    // Most texts lack the same; the next one is asked for this first.
    keys[way] = hash;
    rest[at] = key;
    return false;
  }
  return true;
}

/** The expression over a whole text: a space matches any run of white space, because terminals and chats wrap lines. */
export const globalOf = ({ flags }: RegExp, source: string): RegExp =>
  new RegExp(spaced(source), flags.includes('g') ? flags : `${flags}g`);

/** Whether a text has the words without which the expression cannot match; tells it many times faster than a search. */
export function canMatch(find: RegExp, text: string): boolean {
  const table = indexOf(text);
  const gate = gateOf(find);
  return gate.keys.some((_, way) => isOpen(gate, way, table));
}

/** Runs a catalogue expression over a text, with the same matches in the same order as all its alternatives at once. */
export function matchesOf(find: RegExp, text: string): Iterable<RegExpExecArray> {
  const table = indexOf(text);
  const gate = gateOf(find);
  const running: Running[] = [];
  let done: Alternative | null = null;
  for (let way = 0; way < gate.keys.length; way++) {
    const alternative = gate.alternatives[way] ?? null;
    if (alternative === null || alternative === done || !isOpen(gate, way, table)) continue;
    done = alternative;
    const regex = (alternative.regex ??= globalOf(find, alternative.source));
    regex.lastIndex = 0;
    const match = regex.exec(text);
    if (match !== null) running.push({ regex, match });
  }
  return running.length === 0 ? [] : inOrder(running, text);
}

/** An alternative and its next match. */
interface Running {
  readonly regex: RegExp;
  match: RegExpExecArray | null;
}

function* inOrder(running: readonly Running[], text: string): Generator<RegExpExecArray> {
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const { match } of running) {
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    if (first === null) return;
    if (first[0] !== '') yield first;
    const end = first.index + Math.max(1, first[0].length);
    for (const one of running) {
      if (one.match === null || one.match.index >= end) continue;
      one.regex.lastIndex = end;
      one.match = one.regex.exec(text);
    }
  }
}

/** Optional and repeated spaces first, then the single ones. Bounded, so that no run of blanks costs more than its length. */
const spaced = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]\\]){0,400}\]| [?*]?/g, (part) => {
    if (part.startsWith('\\')) return part;
    if (part.startsWith('[')) return part.replaceAll(' ', '\\s');
    return part === ' ' ? '\\s{1,64}' : '\\s{0,64}';
  });

/** A reference to a group, whose number counts from the beginning of the whole expression. */
const REFERENCE = /\\[1-9k]/;
