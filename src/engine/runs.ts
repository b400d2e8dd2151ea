const RUN = 3;
/** Places in the index for each character of the text: with more, few hashes meet by chance. */
const SPARSE = 4;
/** Largest hash, as bits: what fits a small integer everywhere. */
const HASHES = 0x3fffffff;
/** A hash that is in every index. */
export const ALWAYS = 0;
const BLANK = 32;
const DIGIT = 48;
const ASCII = 127;

/** Spreads the last characters, one a byte, over all bits of a hash. */
function hashOf(run: number): number {
  const spread = Math.imul(run, 0x9e3779b1);
  return (spread ^ (spread >>> 15)) & HASHES;
}

/**
 * Marks the hash of every run of three and of four characters and of every character beyond ASCII, in lower case, any
 * digit as 0 and any blanks as one blank: so `\d` and the blanks of an expression are as good as letters.
 * @param table of a power of two places
 * @param list gets the first run of three, all of four, and the characters beyond ASCII
 */
function mark(text: string, table: Uint8Array, list: number[] | null): void {
  const lower = text.toLowerCase();
  const mask = table.length - 1;
  let run = 0;
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const char = code <= BLANK ? BLANK : code >= DIGIT && code < DIGIT + 10 ? DIGIT : code;
    if (char === BLANK && (run & 0xff) === BLANK) continue;
    if (char > ASCII) {
      table[char & mask] = 1;
      list?.push(char);
    }
    run = (run << 8) | (char & 0xff);
    const three = hashOf(run & 0xffffff);
    const four = hashOf(run);
    table[three & mask] = 1;
    table[four & mask] = 1;
    if (list !== null && ++count >= RUN) list.push(count > RUN ? four : three);
  }
}

/** Hashes of a fragment: all of them are in the index of every text that holds it. */
export function hashesOf(fragment: string): number[] {
  const hashes: number[] = [];
  mark(fragment, new Uint8Array(1), hashes);
  return hashes;
}

interface Index {
  readonly text: string;
  /** 1 at the hash of every run, cut to as many bits as it has places. */
  readonly table: Uint8Array;
}

/** The last two: hundreds of expressions ask about one text, and about one derived from it in between. */
let last: Index = { text: '', table: new Uint8Array(1) };
let before = last;

/** Which runs of characters stand in a text. */
export function indexOf(text: string): Uint8Array {
  if (last.text === text) return last.table;
  const again = before.text === text;
  const index = again
    ? before
    : { text, table: new Uint8Array(2 ** Math.ceil(Math.log2((text.length + RUN) * SPARSE))) };
  if (!again) mark(text, index.table, null);
  index.table[ALWAYS] = 1;
  before = last;
  last = index;
  return index.table;
}
