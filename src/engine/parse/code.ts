import type { Span } from '../types.ts';

/**
 * Beginnings of lines that are a statement in a program. A word such as "if" or "from" also begins
 * sentences, so each comes with what only a program puts behind it.
 */
const STATEMENTS: readonly RegExp[] = [
  /export\s+(?:default|const|class|async|function|type|interface)\b/,
  /import\s+(?:[\w.]+\s*(?:$|;|as\b|,)|[{*"'(]|\w+\s+from\b|static\b|type\b)/,
  /from\s+[\w.]+\s+import\b/,
  /(?:const|let|var|val|final)\s+(?:mut\s+)?[\w{[][^\n=;]{0,80}[=;]/,
  /(?:async\s+)?(?:def|func|function|fn|fun)\b[^\n(]{0,60}\(/,
  /(?:class|struct|enum|interface|namespace|impl|trait|module)\s+\w[^\n]{0,80}[:{(]\s*$/,
  /return\b(?:\s*$|\s+\w+\s*$|\s+["'[{][^\n]{0,80}$|[^\n]{0,120}[;()]\s*$|\s+\w[\w.]*\([^\n]{0,120}\)\s*(?:in|is|and|or|not|if|==)\s)/,
  /(?:if|else if|elif|while|for|switch|catch)\s*\([^\n]{0,200}(?:[{;)]|&&|\|\|)\s*$/,
  /(?:if|elif|for|while|with|match|switch|except)\b[^\n]{0,160}[:{]\s*$/,
  /(?:try|else|finally|do)\s*[:{]/,
  /raise\s+\w[\w.]*(?:\(|\s*$|\s+from\b)/,
  /throw\s+(?:new\b|\w+[;(])/,
  /\|\s*["']\w+["'];?\s*$|type\s+\w+\s*=|#\[|>>> /,
  /case\s+[^\n:]{1,60}:\s*(?:$|return\b|\/\/)/,
  /(?:public|private|protected|static|internal|override)\s+[\w<]/,
  /package\s+[\w.]+;?\s*$/,
  /(?:using|use)\s+[\w.:]+(?:::\{[^\n;]{0,120})?;/,
  /await\s+\w[\w.]*\(/,
  /@[A-Za-z]\w*(?:\.\w+)*\(|@[A-Z]\w*\s*$|#include\b|\/\/|\/\*|\*\s@|"""/,
  /\}\s*(?:else|catch|finally)\b|\}\s*[({)]|\)\s*[:{;]/,
  /\.\w+\(|rescue\s+\w+::|(?:it|describe|context|test|expect)\s*[({]?\s?["'{]|msg(?:id|str) "/,
  /(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|ALTER TABLE|CREATE|WHERE|GROUP BY|ORDER BY|FROM)\s+[\w*(]/,
  /[A-Z][A-Z_]{2,40} = \S|\(\d{3}, ?["'](?!\{)/,
  /(?:resource|data|module|variable|provider|output|locals|terraform)\s+(?:"[\w.-]+"\s*){0,2}\{\s*$/,
  /(?:\$ )?(?:git grep|grep|rg|jq|awk|sed)\s+-?[\w'"]/,
];
const STATEMENT = new RegExp(`^\\s*(?:[+-]\\s*)?(?:${STATEMENTS.map(({ source }) => source).join('|')})`);
/** Ends of lines that only programs have. */
const CODE_END = /(?:[;{]|=>|(?:^\s*|\w\([^\n()]{0,120})\):|\]\s*=|\w\(|[=(]\[)\s*$/;
/** A comparison with, or a list of, numbers, an arm of a match: how code speaks of statuses. */
const COMPARISON =
  /(?:===?|!==?|>=|<=|\bin\s*[([{])\s*["']?\d{3}\b|[!=]==?\s*["'][a-z]{2,30}(?:_[a-z]{2,30}){1,4}["']|[[{(]\s*\d{3}\s*,\s*\d{3}\b|^\s*(?:\|\s*)?\d{3}(?:\s*(?:\.\.=?|\||,)\s*\d{3})*\s*(?:=>|->)|\bcase\s+\d{3}\b|\bIN\s*\(\s*\d{3}\b|\w\{\w+!?=~?"/;
/** An assignment to a name, as in a constant or a configuration key. */
const ASSIGNMENT = /^\s*(?:[+-]\s*)?[A-Za-z_][\w.]*\s*(?::\s*[\w<>[\]|]+\s*)?=\s*\S/;
/** A call that is a whole line. An exception shows its class in the same form. */
const CALL =
  /^\s*(?:await )?(?:[A-Za-z_$][\w$]*\.)*[a-z_$][\w$]*\((?=["'`\w[{(:])(?!\w{1,40}: ["'])[^\n]*\)[;,]?\s*$/;
/** What stands in output and not in programs. */
const OUTPUT =
  /^\s*(?:at\s|array\(|File "|Traceback|(?:\[\w+\]: )?[\w.:]*(?:Error|Exception)\b\s*[:[(]|\{"|\[\{"|HTTP\/|\d{4}-\d\d-\d\d|[A-Z], \[\d|[<>]\s|\w+ "https?:)|API Error|Error code: \d|"type"\s*:\s*"error"|'type'\s*:\s*'error'/;
/** What runners put before the lines of a program that they quote. */
const NUMBERED = /^\s*(?:> {0,8})?\d{1,5} ?[|\u2502]/;
/** A body of the API, which a call can have been printed with. */
const BODY = /["']type["']\s*:\s*["']error["']/;
/** What a search through files puts before the lines it found. */
const FOUND = /^[\w./-]{1,200}\.\w{1,8}:\d{1,6}:(?! \S|in )/;
/** The head of an error that a program prints as an object. */
const PRINTED = /\b(?:[A-Z]\w*)?(?:Error|Exception): \{\s*$/;
const COMMENT = /^\s*(?:#|--)(?:\s|$)/;

export interface CodeReading {
  /** Lines that are program text; statuses in them are not answers. */
  ranges: Span[];
  /** Share of the non-empty lines that are program text, 0 to 1. */
  share: number;
  /** Number of lines that are program text. */
  lines: number;
}

const isCode = (line: string): boolean =>
  (CALL.test(line) && !BODY.test(line)) ||
  (!OUTPUT.test(line) &&
    (COMPARISON.test(line) ||
      STATEMENT.test(line) ||
      (CODE_END.test(line) && (ASSIGNMENT.test(line) || /[()=]/.test(line)))));

/** Brackets that a line opens and does not close. */
function opened(line: string): number {
  let depth = 0;
  for (const char of line) {
    if ('([{'.includes(char)) depth++;
    else if (')]}'.includes(char)) depth--;
  }
  return depth;
}

const indentOf = (line: string): number => line.search(/\S/);

/** A line that code left open covers what is indented below it, up to the bracket that closes. */
interface Open {
  readonly indent: number;
  depth: number;
  readonly until: RegExp | null;
}

/** Finds the lines of a text that are source code. */
export function readCode(text: string): CodeReading {
  const ranges: Span[] = [];
  let comments: Span[] = [];
  let filled = 0;
  let open: Open | null = null;
  let printed: Open | null = null;
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(start, Math.min(end, start + 512));
    if (/\S/.test(line)) {
      filled++;
      if (printed === null || !continues(printed, line))
        printed = line.includes(': {') && PRINTED.test(line) ? opening(line) : null;
      if (printed !== null) {
        open = null;
        comments = [];
        start = end + 1;
        continue;
      }
      const continued = open !== null && continues(open, line);
      if (continued || FOUND.test(line) || isCode(line.replace(NUMBERED, ''))) {
        ranges.push(...comments, { start, end });
        comments = [];
        if (!continued) open = opening(line);
      } else {
        open = null;
        if (COMMENT.test(line)) comments.push({ start, end });
        else comments = [];
      }
    }
    start = end + 1;
  }
  return { ranges, share: filled === 0 ? 0 : ranges.length / filled, lines: ranges.length };
}

function opening(line: string): Open | null {
  const until = /^\s*\/\*(?!.*\*\/)/.test(line) ? /\*\// : /^\s*"""(?!.*""")/.test(line) ? /"""/ : null;
  const depth = opened(line);
  return depth > 0 || until !== null ? { indent: indentOf(line), depth, until } : null;
}

function continues(open: Open, line: string): boolean {
  if (open.until !== null) {
    if (open.depth < 0) return false;
    if (open.until.test(line)) open.depth = -1;
    return true;
  }
  if (open.depth <= 0) return false;
  if (indentOf(line) <= open.indent && !/^\s*[)\]}]/.test(line)) return false;
  open.depth += opened(line);
  return true;
}
