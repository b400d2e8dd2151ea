import { brokenModelId } from '../catalogue/model-id.ts';
import { replace, type MappedText } from './mapped-text.ts';
import { unwrap } from './unwrap.ts';

/** CSI and OSC sequences of terminals, also where the escape byte was lost in copying. */
const ANSI =
  /\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]{0,200}(?:\u0007|\u001b\\)|\u241b\[[0-9;]*m/g;
/** Byte order mark, zero-width characters, soft hyphen and other characters that print nothing. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const LINE_END = /\r\n?/g;
/** Spaces of other widths, and the frames that terminal programs draw around a message. */
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2500-\u257f]/g;
const QUOTES = /[\u2018\u2019\u201c\u201d]/g;
const ENTITY = /&(?:quot|#0?34|#x22|apos|#0?39|#x27|lt|#0?60|gt|#0?62|amp|nbsp|#160);/gi;
const ENTITIES: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  lt: '<',
  '#60': '<',
  gt: '>',
  '#62': '>',
  amp: '&',
  nbsp: ' ',
  '#160': ' ',
};
/** Backslashes that JSON, Python or a shell put before a quote, a slash or another backslash. */
const ESCAPED_QUOTE = /\\{1,8}(?=["'/])/g;
/** `\u003c` and its like, as Go and some loggers print `<`, `>`, `&`, `'` and `"`. */
const ESCAPED_CODE = /\\{1,8}u00(3[ceCE]|2[267])/g;
/** Long runs of blanks and empty lines; shortened, because they say nothing and slow every search. */
const LONG_BLANK = / {25,}/g;
const EMPTY_LINES = /\n *\n *\n(?: *\n)*/g;
/** Runs of backslashes, as text escaped again and again has them. */
const BACKSLASHES = /\\{9,}/g;
/** Anything but the characters of ASCII that print, and line breaks. */
const SPECIAL = /[^\n\x20-\x7e]/;
/** Full-width forms of the ASCII characters, as Chinese and Japanese keyboards write them. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_OFFSET = 0xfee0;
/** Punctuation as addresses and form bodies encode it. */
const PERCENT = /%([2357][0-9a-f])/gi;
/** An identifier that a terminal broke before one of its hyphens. */
const BROKEN_HYPHEN = /(?<=[a-z0-9]) *\n *(?=-\d)/g;
/** A line break written as two characters, unless it is part of a Windows path. */
const ESCAPED_BREAK =
  /\\{1,8}(?:r\\{1,8})?n(?=[\s<>{}[\]"'\\|+*#=-]|at |$)|(?<=[}>\])."',;])\\{1,8}(?:r\\{1,8})?n/g;

/** The same before a letter or digit, where the text is known to be escaped and no path begins before it. */
const ESCAPED_LINE = /(?<![A-Za-z]:[\w\\ .-]{0,80})\\{1,8}(?:r\\{1,8})?n(?=\w)/g;
/** What containers, runners and quoting put before every line. */
const PREFIX =
  /^(?:[\w.-]{1,40} +\| |\d{4}-\d\d-\d\dT[\d:.]{8,20}Z std(?:out|err) [FP] |[^\t\n]{1,60}\t[^\t\n]{1,60}\t\d{4}-\d\d-\d\dT[\d:.]{8,20}Z |> )/gm;

/** Whether at least two lines carry such a prefix, and hardly any does not. */
function isPrefixed(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim());
  let bare = 0;
  return (
    lines.every((line) => line.search(PREFIX) === 0 || ++bare <= lines.length * 0.1) &&
    lines.length - bare > 1
  );
}

/**
 * Undoes what terminals, loggers and copying did to a text, without losing the original places:
 * control sequences and invisible characters go, quotes and blanks become plain, text that was
 * escaped inside a string becomes readable.
 */
export function normalise(source: MappedText): MappedText {
  let text = source;
  const special = SPECIAL.test(text.text);
  if (special) {
    text = replace(text, ANSI, () => '');
    text = replace(text, LINE_END, () => '\n');
    text = replace(text, INVISIBLE, () => '');
  }
  if (isPrefixed(text.text)) text = replace(text, PREFIX, () => '');
  if (special) {
    text = replace(text, BLANKS, () => ' ');
    text = replace(text, QUOTES, ([quote]) => (quote === '\u2018' || quote === '\u2019' ? "'" : '"'));
  }
  text = unwrap(text);
  text = shorten(text);
  if (/\n *-\d/.test(text.text)) text = replace(text, BROKEN_HYPHEN, () => '');
  if (text.text.includes('claude-')) text = replace(text, brokenModelId, () => '');
  if (special)
    text = replace(text, FULL_WIDTH, ([wide]) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET));
  const written = text;
  if (text.text.includes('%'))
    text = replace(text, PERCENT, (match) => String.fromCharCode(Number.parseInt(match[1] ?? '25', 16)));
  if (text.text.includes('&')) {
    text = replace(
      text,
      ENTITY,
      ([entity]) => ENTITIES[entity.slice(1, -1).toLowerCase().replace('#0', '#')] ?? entity,
    );
  }
  if (text.text.includes('\\')) {
    text = replace(text, BACKSLASHES, () => '\\'.repeat(8));
    text = replace(text, ESCAPED_CODE, (match) => String.fromCharCode(Number.parseInt(match[1] ?? '20', 16)));
    const escaped = text.text.match(ESCAPED_BREAK)?.length ?? 0;
    text = replace(text, ESCAPED_BREAK, () => '\n');
    if (escaped > 1) text = replace(text, ESCAPED_LINE, () => '\n');
    text = replace(text, ESCAPED_QUOTE, () => '');
  }
  // What was decoded can be blanks again.
  return text === written ? text : shorten(text);
}

const shorten = (text: MappedText): MappedText =>
  replace(
    replace(text, LONG_BLANK, () => ' '.repeat(24)),
    EMPTY_LINES,
    () => '\n\n',
  );
