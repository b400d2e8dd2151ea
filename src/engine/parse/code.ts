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
  /return\b(?:\s*$|\s+\w+\s*$|\s+["'[{][^\n]{0,80}$|[^\n]{0,120}[;()]\s*$)/,
  /(?:if|else if|elif|while|for|switch|catch)\s*\([^\n]{0,200}(?:[{;)]|&&|\|\|)\s*$/,
  /(?:if|elif|for|while|with|match|switch|except)\b[^\n]{0,160}[:{]\s*$/,
  /(?:try|else|finally|do)\s*[:{]/,
  /raise\s+\w[\w.]*(?:\(|\s*$|\s+from\b)/,
  /throw\s+(?:new\b|\w+[;(])/,
  /case\s+[^\n:]{1,60}:\s*(?:$|return\b|\/\/)/,
  /(?:public|private|protected|static|internal|override)\s+[\w<]/,
  /package\s+[\w.]+;?\s*$/,
  /(?:using|use)\s+[\w.:]+(?:::\{[^\n;]{0,120})?;/,
  /await\s+\w[\w.]*\(/,
  /@[A-Za-z]\w*[.(]|@[A-Z]\w*\s*$|#include\b|\/\/|\/\*|\*\s@|"""/,
  /\}\s*(?:else|catch|finally)\b|\}\s*[({)]|\)\s*[:{;]/,
];
const STATEMENT = new RegExp(`^\\s*(?:[+-]\\s*)?(?:${STATEMENTS.map(({ source }) => source).join('|')})`);
/** Ends of lines that only programs have. */
const CODE_END = /(?:[;{]|=>|\):|\]\s*=)\s*$/;
/** A comparison with, or a list of, numbers, an arm of a match: how code speaks of statuses. */
const COMPARISON =
  /(?:===?|!==?|>=|<=|\bin\s*[([{])\s*["']?\d{3}\b|[[{(]\s*\d{3}\s*,\s*\d{3}\b|^\s*(?:\|\s*)?\d{3}(?:\s*(?:\.\.=?|\||,)\s*\d{3})*\s*(?:=>|->)|\bcase\s+\d{3}\b|\bIN\s*\(\s*\d{3}\b/;
/** An assignment to a name, as in a constant or a configuration key. */
const ASSIGNMENT = /^\s*(?:[+-]\s*)?[A-Za-z_][\w.]*\s*(?::\s*[\w<>[\]|]+\s*)?=\s*\S/;
/** What stands in output and not in programs. */
const OUTPUT =
  /^\s*(?:at\s|File "|Traceback|[\w.:]*(?:Error|Exception)\b\s*[:[(]|\{"|\[\{"|HTTP\/|\d{4}-\d\d-\d\d|[A-Z], \[\d|[<>]\s|\w+ "https?:)|API Error|Error code: \d|"type"\s*:\s*"error"|'type'\s*:\s*'error'/;

export interface CodeReading {
  /** Lines that are program text; statuses in them are not answers. */
  ranges: Span[];
  /** Share of the non-empty lines that are program text, 0 to 1. */
  share: number;
  /** Number of lines that are program text. */
  lines: number;
}

const isCode = (line: string): boolean =>
  !OUTPUT.test(line) &&
  (COMPARISON.test(line) ||
    STATEMENT.test(line) ||
    (CODE_END.test(line) && (ASSIGNMENT.test(line) || /[()=]/.test(line))));

/** Finds the lines of a text that are source code. */
export function readCode(text: string): CodeReading {
  const ranges: Span[] = [];
  let filled = 0;
  for (let start = 0; start <= text.length;) {
    const lineBreak = text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(start, Math.min(end, start + 512));
    if (/\S/.test(line)) {
      filled++;
      if (isCode(line)) ranges.push({ start, end });
    }
    start = end + 1;
  }
  return { ranges, share: filled === 0 ? 0 : ranges.length / filled, lines: ranges.length };
}
