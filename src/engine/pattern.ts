import { alternativesOf, needlesOf, RUN } from './needles.ts';

/** Hashes of which all stand in the index of every text that matches. */
type Needle = readonly number[];

/**
 * An alternative of an expression, ready to run over a whole text. Alternatives are ruled out one by one,
 * because a text that holds the words of one of them seldom holds those of the others.
 */
interface Branch {
  readonly find: () => RegExp;
  /** One of these is there in every text that can match; empty when unknown. */
  readonly needles: readonly Needle[];
}

/** Largest hash, as bits. */
const HASHES = 0xffffff;
/** Places in the index for each character of the text: with more, few hashes meet by chance. */
const SPARSE = 4;
const BLANK = 32;
const DIGIT = 48;

/**
 * Hands over the hash of each run of four characters, in lower case, any digit as 0 and any run of blanks as one
 * blank: so `\d` and the blanks of an expression are as good as letters.
 */
function eachRun(text: string, take: (hash: number) => void): void {
  const lower = text.toLowerCase();
  let a = 0;
  let b = 0;
  let c = 0;
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const d = code <= BLANK ? BLANK : code >= DIGIT && code < DIGIT + 10 ? DIGIT : code;
    if (d === BLANK && c === BLANK) continue;
    if (++count >= RUN) take((a * 29791 + b * 961 + c * 31 + d) & HASHES);
    a = b;
    b = c;
    c = d;
  }
}

/**
 * Which runs of four characters stand in a text: 1 at their hashes. The last text is kept,
 * because hundreds of expressions ask about it one after the other.
 */
let index = { text: '', table: new Uint8Array(1) };

function indexOf(text: string): Uint8Array {
  if (index.text !== text) {
    const table = new Uint8Array(2 ** Math.ceil(Math.log2((text.length + RUN) * SPARSE)));
    const mask = table.length - 1;
    eachRun(text, (hash) => (table[hash & mask] = 1));
    index = { text, table };
  }
  return index.table;
}

function isPossible({ needles }: Branch, table: Uint8Array): boolean {
  const mask = table.length - 1;
  if (needles.length === 0) return true;
  search: for (const needle of needles) {
    for (const hash of needle) if (table[hash & mask] !== 1) continue search;
    return true;
  }
  return false;
}

/** The expression over a whole text: a space matches any run of white space, because terminals and chats wrap lines. */
export const globalOf = ({ flags }: RegExp, source: string): RegExp =>
  new RegExp(spaced(source), flags.includes('g') ? flags : `${flags}g`);

const compiled = new WeakMap<RegExp, readonly Branch[]>();

function branchesOf(find: RegExp): readonly Branch[] {
  let branches = compiled.get(find);
  if (branches === undefined) {
    const { source } = find;
    branches = (REFERENCE.test(source) ? [source] : alternativesOf(source)).map((alternative) => {
      let regex: RegExp | undefined;
      return {
        find: () => (regex ??= globalOf(find, alternative)),
        needles: needlesOf(alternative).map((fragments) => {
          const needle: number[] = [];
          for (const fragment of fragments) eachRun(fragment, (hash) => needle.push(hash));
          return needle;
        }),
      };
    });
    compiled.set(find, branches);
  }
  return branches;
}

/** Whether a text has the words without which the expression cannot match; tells it many times faster than a search. */
export const canMatch = (find: RegExp, text: string): boolean =>
  branchesOf(find).some((branch) => isPossible(branch, indexOf(text)));

/** Runs a catalogue expression over a text, with the same matches in the same order as all its alternatives at once. */
export function matchesOf(find: RegExp, text: string): Iterable<RegExpExecArray> {
  const table = indexOf(text);
  const running: Running[] = [];
  for (const branch of branchesOf(find)) {
    if (!isPossible(branch, table)) continue;
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
