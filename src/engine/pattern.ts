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
  /** The one to ask for first. */
  key: number;
  readonly rest: number[];
}

const waysOf = kept(({ source }: RegExp): readonly Way[] =>
  needlesOf(source).map((fragments) => {
    const [key = ALWAYS, ...rest] = fragments.flatMap(hashesOf);
    return { key, rest };
  }),
);

/** Whether a text has the words without which the expression cannot match; tells it many times faster than a search. */
export function canMatch(find: RegExp, text: string): boolean {
  const table = indexOf(text);
  const mask = table.length - 1;
  return waysOf(find).some((way) => {
    const { key, rest } = way;
    if (table[key & mask] !== 1) return false;
    const missing = rest.findIndex((hash) => table[hash & mask] !== 1);
    if (missing < 0) return true;
    // Most texts lack the same; the next one is asked for this first.
    way.key = rest[missing] ?? ALWAYS;
    rest[missing] = key;
    return false;
  });
}

/** The expression over a whole text: a space matches any run of white space, because terminals and chats wrap lines. */
export const globalOf = ({ flags }: RegExp, source: string): RegExp =>
  new RegExp(spaced(source), flags.includes('g') ? flags : `${flags}g`);

const spacedOf = kept((find: RegExp) => globalOf(find, find.source));

/** Runs a catalogue expression over a text. */
export const matchesOf = (find: RegExp, text: string): Iterable<RegExpExecArray> =>
  canMatch(find, text) ? matchEach(spacedOf(find), text) : [];

/** Runs a global expression over a text. */
export const matches = (find: RegExp, text: string): Iterable<RegExpExecArray> =>
  canMatch(find, text) ? matchEach(find, text) : [];

function* matchEach(find: RegExp, text: string): Generator<RegExpExecArray> {
  find.lastIndex = 0;
  for (let match = find.exec(text); match !== null; match = find.exec(text)) {
    if (match[0] === '') find.lastIndex++;
    else yield match;
  }
}

/** Optional and repeated spaces first, then the single ones. Bounded, so that no run of blanks costs more than its length. */
const spaced = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]\\]){0,400}\]| [?*]?/g, (part) => {
    if (part.startsWith('\\')) return part;
    if (part.startsWith('[')) return part.replaceAll(' ', '\\s');
    return part === ' ' ? '\\s{1,64}' : '\\s{0,64}';
  });
