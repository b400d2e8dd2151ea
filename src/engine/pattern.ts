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

const RUN = 4;
/** Largest hash, as bits. */
const HASHES = 0xffffff;
/** Places in the index for each character of the text: with more, few hashes meet by chance. */
const SPARSE = 4;

/** Hands over the hash of each run of four characters. */
function eachRun(text: string, take: (hash: number) => void): void {
  let a = 0;
  let b = 0;
  let c = 0;
  for (let at = 0; at < text.length; at++) {
    const d = text.charCodeAt(at);
    if (at >= RUN - 1) take((a * 29791 + b * 961 + c * 31 + d) & HASHES);
    a = b;
    b = c;
    c = d;
  }
}

/**
 * Which runs of four characters stand in a text, in lower case: 1 at their hashes. The last text is kept,
 * because hundreds of expressions ask about it one after the other.
 */
let index = { text: '', table: new Uint8Array(1) };

function indexOf(text: string): Uint8Array {
  if (index.text !== text) {
    const table = new Uint8Array(2 ** Math.ceil(Math.log2((text.length + RUN) * SPARSE)));
    eachRun(text.toLowerCase(), (hash) => (table[hash & (table.length - 1)] = 1));
    index = { text, table };
  }
  return index.table;
}

const isPossible = ({ needles }: Branch, table: Uint8Array): boolean =>
  needles.length === 0 ||
  needles.some((needle) => needle.every((hash) => table[hash & (table.length - 1)] === 1));

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

/** The alternatives outside of all groups. */
function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '(' || char === '[') i = skip(source, i);
    else if (char === '|') {
      found.push(source.slice(start, i));
      start = i + 1;
    }
  }
  return [...found, source.slice(start)];
}

const CLASSES = new Set(['b', 'B', 's', 'S', 'd', 'D', 'w', 'W', 'n', 'r', 't', 'x', 'p', 'P', 'k']);

/**
 * Lower-case fragments that every match of the expression holds: for each alternative its literal runs, or
 * else those of a group that must match. Empty when an alternative has none.
 */
export function needlesOf(source: string): string[][] {
  const needles: string[][] = [];
  for (const alternative of alternativesOf(source)) {
    const found = required(alternative);
    if (found.length === 0) return [];
    needles.push(...found);
  }
  return needles;
}

function required(source: string): string[][] {
  const runs: string[] = [];
  let grouped: string[][] = [];
  let run = '';
  const close = (): void => {
    if (run.length >= RUN) runs.push(run.toLowerCase());
    run = '';
  };
  for (let i = 0; i < source.length; i++) {
    const char = source[i] ?? '';
    if (char === '\\') {
      const escaped = source[++i] ?? '';
      if (escaped === 'u') {
        run += String.fromCharCode(Number.parseInt(source.slice(i + 1, i + 5), 16));
        i += 4;
      } else if (CLASSES.has(escaped)) close();
      else run += escaped;
    } else if (char === '[' || char === '(') {
      close();
      const end = skip(source, i);
      if (grouped.length === 0 && isRequired(source, i, end)) grouped = needlesOf(inside(source, i, end));
      i = end;
      // A group or class may be optional or repeated; what follows starts a new run either way.
    } else if (char === '?' || char === '*' || char === '{') {
      run = run.slice(0, -1);
      close();
      if (char === '{') i = source.indexOf('}', i);
    } else if ('+ .^$'.includes(char)) close();
    else run += char;
  }
  close();
  return runs.length > 0 ? [runs] : grouped;
}

/** Whether what stands between the brackets is a group that takes part in every match. */
const isRequired = (source: string, open: number, close: number): boolean =>
  source[open] === '(' &&
  !/^\?(?:[=!]|<[=!])/.test(source.slice(open + 1, open + 4)) &&
  !/[?*{]/.test(source[close + 1] ?? '');

const inside = (source: string, open: number, close: number): string =>
  source.slice(open + 1, close).replace(/^\?(?::|<\w+>)/, '');

/** Index of the bracket that closes the group or class opened at `open`. */
function skip(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let i = open; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth === 0 && !inClass) return i;
  }
  return source.length;
}
