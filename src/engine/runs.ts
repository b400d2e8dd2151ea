/** Shorter fragments are not in the index. */
export const RUN = 3;

/** Largest hash, as bits. */
const HASHES = 0xffffff;
/** Places in the index for each character of the text: with more, few hashes meet by chance. */
const SPARSE = 4;
const BLANK = 32;
const DIGIT = 48;

/**
 * Hands over the hash of each run of four characters, and before them that of the first three, in lower case, any
 * digit as 0 and any run of blanks as one blank: so `\d` and the blanks of an expression are as good as letters.
 */
function eachRun(text: string, take: (hash: number, shorter: number) => void): void {
  const lower = text.toLowerCase();
  let a = 0;
  let b = 0;
  let c = 0;
  let count = 0;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    const d = code <= BLANK ? BLANK : code >= DIGIT && code < DIGIT + 10 ? DIGIT : code;
    if (d === BLANK && c === BLANK) continue;
    const three = b * 961 + c * 31 + d;
    count++;
    if (count >= RUN) take((count > RUN ? a * 29791 + three : three) & HASHES, three & HASHES);
    a = b;
    b = c;
    c = d;
  }
}

/** Hashes of a fragment: all of them are in the index of every text that holds it. */
export function hashesOf(fragment: string): number[] {
  const hashes: number[] = [];
  eachRun(fragment, (hash) => hashes.push(hash));
  return hashes;
}

/**
 * Which runs of three and four characters stand in a text: 1 at their hashes. The last text is kept,
 * because hundreds of expressions ask about it one after the other.
 */
let index = { text: '', table: new Uint8Array(1) };

export function indexOf(text: string): Uint8Array {
  if (index.text !== text) {
    const table = new Uint8Array(2 ** Math.ceil(Math.log2((text.length + RUN) * SPARSE)));
    const mask = table.length - 1;
    eachRun(text, (hash, shorter) => {
      table[hash & mask] = 1;
      table[shorter & mask] = 1;
    });
    index = { text, table };
  }
  return index.table;
}
