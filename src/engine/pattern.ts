import { alternativesOf } from './alternatives.ts';
import { needlesOf } from './needles.ts';
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

/** A way through an expression, as hashes: all stand in the index of every text that matches this way. */
interface Way {
  readonly find: RegExp;
  /** The one to ask for first. */
  key: number;
  readonly rest: number[];
}

/** Expressions that were made and perhaps never run. */
const fresh: RegExp[] = [];

const waysOf = (find: RegExp): readonly Way[] =>
  needlesOf(find.source).map((fragments) => {
    const [key = ALWAYS, ...rest] = fragments.flatMap(hashesOf);
    fresh.push(find);
    return { find, key, rest };
  });

/**
 * Compiles a few expressions ahead of the text that needs them; takes about a millisecond. Browsers compile one when it
 * is run on a text as long as this, and apart for texts beyond Latin-1.
 */
export function compileSome(): void {
  for (const find of fresh.splice(-4)) for (const char of '-\u2026') find.test(char.repeat(1_000));
}

/** Whether a way is open in the text with this index. */
function isOpen(way: Way, table: Uint8Array): boolean {
  const { key, rest } = way;
  const mask = table.length - 1;
  if (table[key & mask] !== 1) return false;
  const missing = rest.findIndex((hash) => table[hash & mask] !== 1);
  if (missing < 0) return true;
  // Most texts lack the same; the next one is asked for this first.
  way.key = rest[missing] ?? ALWAYS;
  rest[missing] = key;
  return false;
}

/** The expression over a whole text: a space matches any run of white space, because terminals and chats wrap lines. */
export const globalOf = (find: RegExp, source: string, widen = spaced): RegExp => {
  const { flags, global } = find;
  const wide = widen(source);
  return global && wide === find.source ? find : new RegExp(wide, global ? flags : `${flags}g`);
};

/** Optional and repeated spaces first, then the single ones. Bounded, so that no run of blanks costs more than its length. */
const spaced = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]\\]){0,400}\]| [?*]?/g, (part) => {
    if (part.startsWith('\\')) return part;
    if (part.startsWith('[')) return part.replaceAll(' ', '\\s');
    return part === ' ' ? '\\s{1,64}' : '\\s{0,64}';
  });

/** Finds the alternatives of an expression, as global ones, that can match in a text. */
const opening = (widen: (source: string) => string) => {
  const waysBy = kept((find: RegExp) =>
    alternativesOf(find.source).flatMap((source) => waysOf(globalOf(find, source, widen))),
  );
  return (find: RegExp, text: string): RegExp[] => {
    const table = indexOf(text);
    const open: RegExp[] = [];
    for (const way of waysBy(find)) {
      if (isOpen(way, table) && open.at(-1) !== way.find) open.push(way.find);
    }
    return open;
  };
};
const openAsWritten = opening(String);
const openInCatalogue = opening(spaced);

/** Whether a text has the words without which the expression cannot match; tells it many times faster than a search. */
export const canMatch = (find: RegExp, text: string): boolean => openAsWritten(find, text).length > 0;

/** Runs an expression over a text as a global one. */
export const matches = (find: RegExp, text: string): Iterable<RegExpExecArray> =>
  matchEach(openAsWritten(find, text), text);

/** Runs a catalogue expression over a text. */
export const matchesOf = (find: RegExp, text: string): Iterable<RegExpExecArray> =>
  matchEach(openInCatalogue(find, text), text);

/** Runs global expressions over a text as if they were the alternatives of one. */
function* matchEach(finds: readonly RegExp[], text: string): Generator<RegExpExecArray> {
  const heads = finds.map((find) => {
    find.lastIndex = 0;
    return { find, match: find.exec(text) };
  });
  for (;;) {
    let first: (typeof heads)[number] | undefined;
    for (const head of heads)
      if (head.match !== null && head.match.index < (first?.match?.index ?? Infinity)) first = head;
    if (!first?.match) return;
    if (first.match[0] === '') first.find.lastIndex++;
    else yield first.match;
    // Whoever reads a match may move the place from which the search goes on.
    const { lastIndex } = first.find;
    for (const head of heads) {
      if (head.match === null || head.match.index >= lastIndex) continue;
      head.find.lastIndex = lastIndex;
      head.match = head.find.exec(text);
    }
  }
}
