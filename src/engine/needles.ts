import { RUN } from './runs.ts';

/** Ways through one expression that are told apart. */
const MOST = 64;

/** Characters that stand for themselves, each of them once. */
const LITERAL = /[^\\()[\]{}?*+.|^$]+(?![?*+{])/y;
/** How often the atom before it stands there. */
const REPEATED = /(?:[?*]|(\+)|\{(\d{1,4})(?:(,)\d{0,4})?\})\??/y;
/** What takes no room and says nothing. */
const PLACE = /^(?:\(\?(?:!|<[=!])|[$^]|\\b$)/i;
/** A class of a few characters, without ranges. */
const SHORT_CLASS = /^\[-?(?:[^^\\\d\ud800-\udfff-]|\\[^\dDpPwWSbux]){1,5}-?\]$/;
const ESCAPED = /\\(?:x(..)|u(....)|p\{\w{1,20}\}|.)/iy;
/** Escapes that the index can tell, and those that stand for many characters. */
const TOLD: Readonly<Record<string, string>> = { d: '0', s: ' ', n: ' ', r: ' ', t: ' ' };
const CLASS = /[\dDkpPSwW]/;

/** One way through an expression: the fragments it holds, and the characters read last. */
interface Way {
  readonly fragments: readonly string[];
  readonly run: string;
}

/**
 * Fragments in lower case, any digit as 0, blanks as one blank: every match of the expression holds all of one
 * list. A group that must match is written out, once for each of its alternatives. Empty when nothing is
 * known of some match.
 */
export function needlesOf(source: string): (readonly string[])[] {
  const lists = followAll(source, [{ fragments: [], run: '' }]).map((way) => closed(way).fragments);
  return lists.every((fragments) => fragments.length > 0) ? lists : [];
}

function closed({ fragments, run }: Way): Way {
  const fragment = run.toLowerCase().replace(/ +/g, ' ');
  return { fragments: fragment.length < RUN ? fragments : [...fragments, fragment], run: '' };
}

const followAll = (source: string, ways: readonly Way[]): Way[] =>
  alternativesOf(source).flatMap((alternative) => follow(alternative, ways));

/** Leads every way on through an alternative. */
function follow(source: string, before: readonly Way[]): readonly Way[] {
  let ways = before;
  let run = '';
  const join = (): void => {
    const read = run;
    if (read !== '') ways = ways.map((way) => ({ ...way, run: way.run + read }));
    run = '';
  };
  const close = (): void => {
    join();
    ways = ways.map(closed);
  };
  for (let i = 0; i < source.length;) {
    LITERAL.lastIndex = i;
    const literal = LITERAL.exec(source)?.[0] ?? '';
    run += literal;
    i += literal.length;
    if (literal !== '') continue;
    const end = endOf(source, i);
    const atom = source.slice(i, end);
    REPEATED.lastIndex = end;
    const repeated = '?*+{'.includes(source[end] ?? ' ') ? REPEATED.exec(source) : null;
    i = end + (repeated?.[0].length ?? 0);
    if (PLACE.test(atom)) continue;
    const choice = repeated === null ? choiceIn(atom) : null;
    if (choice !== null) {
      join();
      const led = followAll(choice, ways);
      if (led.length <= MOST) ways = led;
      if (led.length > MOST || atom.startsWith('(?=')) close();
      continue;
    }
    const least = repeated === null || repeated[1] ? 1 : Number(repeated[2] ?? 0);
    const char = least === 0 ? null : charOf(atom);
    run += char?.repeat(least) ?? '';
    // One blank is as good as many.
    if (char === null || ((repeated?.[1] ?? repeated?.[3]) !== undefined && char !== ' ')) close();
  }
  join();
  return ways;
}

/** The alternatives of a group, a look ahead or a short class, as an expression; null for other atoms. */
function choiceIn(atom: string): string | null {
  if (atom.startsWith('(')) return atom.slice(1, -1).replace(/^\?(?:[:=]|<\w+>)/, '');
  if (!SHORT_CLASS.test(atom)) return null;
  const members = atom.slice(1, -1).match(/\\?[^]/g) ?? [];
  return members.map((one) => one.replace(/^[^\\\w]/, '\\$&')).join('|');
}

/** What an atom stands for in the index; null for what can be many characters. */
function charOf(atom: string): string | null {
  if (/^\[(?:\d(?:-\d)?)+\]$/.test(atom)) return '0';
  if (/^[[(.]/.test(atom)) return null;
  if (!atom.startsWith('\\')) return atom;
  ESCAPED.lastIndex = 0;
  const [, short, long = short] = ESCAPED.exec(atom) ?? [];
  if (long !== undefined) return String.fromCharCode(Number.parseInt(long, 16));
  const char = atom[1] ?? '';
  return TOLD[char] ?? (CLASS.test(char) ? null : char);
}

/** The alternatives outside of all groups. */
export function alternativesOf(source: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let i = source.includes('|') ? 0 : source.length; i < source.length; i = endOf(source, i)) {
    if (source[i] !== '|') continue;
    found.push(source.slice(start, i));
    start = i + 1;
  }
  return [...found, source.slice(start)];
}

/** Index behind the atom that begins at `start`: a character, an escape, a class or a group. */
function endOf(source: string, start: number): number {
  if (source[start] === '\\') {
    ESCAPED.lastIndex = start;
    return start + (ESCAPED.exec(source)?.[0].length ?? 1);
  }
  let depth = 0;
  let inClass = false;
  for (let i = start; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (inClass) inClass = char !== ']';
    else if (char === '[') inClass = true;
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    if (depth === 0 && !inClass) return i + 1;
  }
  return source.length;
}
