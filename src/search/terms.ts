/** How words become terms of the index and of a query. */

/** Words that stand in every text and tell nothing apart. */
const EMPTY = new Set(
  'a an and are as at be but by can do does for from has have if in into is it its no not of on or so that the their then there they this to was what when where which who will with you your'.split(
    ' ',
  ),
);

/** A status, or a number in which Cloudflare says what failed. */
const CODE = /^[1-5]\d\d$|^1\d{3}$/;

/** Identifiers, hashes, amounts and times differ in every message; `http2` and `sha256` are names. */
const isNoise = (word: string): boolean =>
  word.length < 2 || (/\d/.test(word) && !CODE.test(word) && !/^[a-z]+\d{1,3}$/.test(word));

/** The words of a text or a query: signs and punctuation part them. */
export const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}]+/u);

/** One word of a query as the index holds it, or null when it tells nothing. */
export function queryTerm(word: string): string | null {
  const term = word.toLowerCase();
  return EMPTY.has(term) || term.length > 40 || isNoise(term) ? null : term;
}

/** One word of a text: itself and, for `RateLimitError`, its parts. */
export function indexTerms(word: string): string[] | null {
  const whole = queryTerm(word);
  if (whole === null) return null;
  const parts = word.match(/[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])/g) ?? [];
  const terms = parts.length > 1 ? [whole, ...parts.map((part) => part.toLowerCase())] : [whole];
  return [...new Set(terms)].filter((term) => !EMPTY.has(term));
}
