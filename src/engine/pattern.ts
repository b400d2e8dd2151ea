import { alternativesOf, needlesOf } from './needles.ts';
import { hashesOf, indexOf } from './runs.ts';

/** Lists of hashes: all of one list stand in the index of every text that can match. Empty when nothing is known. */
type Needles = readonly (readonly number[])[];

/**
 * An alternative of an expression. Alternatives are ruled out one by one, because a text that holds the words of
 * one of them seldom holds those of the others.
 */
interface Branch {
  readonly find: () => RegExp;
  readonly needles: Needles;
}

const hashed = (source: string): Needles =>
  needlesOf(source).map((fragments) => fragments.flatMap((fragment) => hashesOf(fragment)));

function isPossible(needles: Needles, text: string): boolean {
  const table = indexOf(text);
  const mask = table.length - 1;
  search: for (const needle of needles) {
    for (const hash of needle) if (table[hash & mask] !== 1) continue search;
    return true;
  }
  return needles.length === 0;
}

/** Makes something of each object once. */
export function kept<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, T>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = make(key)));
    return made;
  };
}

/** The expression over a whole text: a space matches any run of white space, because terminals and chats wrap lines. */
export const globalOf = ({ flags }: RegExp, source: string): RegExp =>
  new RegExp(spaced(source), flags.includes('g') ? flags : `${flags}g`);

const needlesFor = kept(({ source }: RegExp) => hashed(source));
const branchesOf = kept((find: RegExp): readonly Branch[] => {
  const { source } = find;
  return (REFERENCE.test(source) ? [source] : alternativesOf(source)).map((alternative) => {
    let regex: RegExp | undefined;
    return { find: () => (regex ??= globalOf(find, alternative)), needles: hashed(alternative) };
  });
});

/** Whether a text has the words without which the expression cannot match; tells it many times faster than a search. */
export const canMatch = (find: RegExp, text: string): boolean => isPossible(needlesFor(find), text);

/** Runs a catalogue expression over a text, with the same matches in the same order as all its alternatives at once. */
export function matchesOf(find: RegExp, text: string): Iterable<RegExpExecArray> {
  const running: Running[] = [];
  for (const branch of branchesOf(find)) {
    if (!isPossible(branch.needles, text)) continue;
    const regex = branch.find();
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
