/** A catalogue expression, ready to run over a whole text. */
export interface Pattern {
  readonly regex: RegExp;
  /** Lower-case fragments of which at least one stands in every text that can match; empty when unknown. */
  readonly needles: readonly Needle[];
}

interface Needle {
  readonly fragment: string;
  /** Hashes of its first and last three characters. */
  readonly first: number;
  readonly last: number;
}

/** A text in lower case with the set of its three-character groups, for fast rejection. */
export interface Haystack {
  readonly lower: string;
  readonly groups: Uint8Array;
}

const BUCKETS = 1 << 15;

const groupAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (BUCKETS - 1);

/** Indexes a text once; thousands of fragments are then ruled out without a search. */
export function haystackOf(text: string): Haystack {
  const lower = text.toLowerCase();
  const groups = new Uint8Array(BUCKETS);
  for (let at = 0; at + 2 < lower.length; at++) groups[groupAt(lower, at)] = 1;
  return { lower, groups };
}

const compiled = new WeakMap<RegExp, Pattern>();

/**
 * Prepares a catalogue expression: a space matches any run of white space, because terminals and
 * chat windows wrap lines, and the expression becomes global.
 */
export function compile(find: RegExp): Pattern {
  let pattern = compiled.get(find);
  if (pattern === undefined) {
    const flags = new Set([...find.flags, 'g']);
    pattern = {
      regex: new RegExp(spaced(find.source), [...flags].join('')),
      needles: needlesOf(find.source).map((fragment) => ({
        fragment,
        first: groupAt(fragment, 0),
        last: groupAt(fragment, fragment.length - 3),
      })),
    };
    compiled.set(find, pattern);
  }
  return pattern;
}

/** Optional and repeated spaces first, then the single ones. Bounded, so that no run of blanks costs more than its length. */
const spaced = (source: string): string =>
  source.replace(/\\.|\[(?:\\.|[^\]\\]){0,400}\]| [?*]?/g, (part) => {
    if (part.startsWith('\\')) return part;
    if (part.startsWith('[')) return part.replaceAll(' ', '\\s');
    return part === ' ' ? '\\s{1,64}' : '\\s{0,64}';
  });

/** Whether the expression can match at all. */
export const canMatch = ({ needles }: Pattern, { lower, groups }: Haystack): boolean =>
  needles.length === 0 ||
  needles.some(
    ({ fragment, first, last }) => groups[first] === 1 && groups[last] === 1 && lower.includes(fragment),
  );

const CLASSES = new Set(['b', 'B', 's', 'S', 'd', 'D', 'w', 'W', 'n', 'r', 't', 'x', 'p', 'P', 'k']);

/** Fewer characters would be found in most texts. */
const SHORTEST = 3;

/**
 * Lower-case fragments of which at least one stands in every text that the expression matches: for each
 * alternative its longest literal run, or else the fragments of a group that must match. Searching them first
 * is many times faster than starting the expression at every character. Empty when there are none.
 */
export function needlesOf(source: string): string[] {
  const needles: string[] = [];
  let best = '';
  let grouped: readonly string[] = [];
  let run = '';
  const close = (): void => {
    if (run.length > best.length) best = run;
    run = '';
  };
  for (let i = 0; i <= source.length; i++) {
    const char = source[i];
    if (char === undefined || char === '|') {
      close();
      if (best.length >= SHORTEST) needles.push(best.toLowerCase());
      else if (grouped.length > 0) needles.push(...grouped);
      else return [];
      best = '';
      grouped = [];
    } else if (char === '\\') {
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
    } else if (char === '+' || char === ' ' || char === '.' || char === '^' || char === '$') {
      close();
    } else run += char;
  }
  return needles;
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
