import type { Span } from '../types.ts';

/** Beginnings of lines that are a statement in a program, with or without the mark of a diff. */
const STATEMENT =
  /^\s*(?:[+-]\s*)?(?:(?:export|import|from|const|let|var|def|class|async|func|function|return|elif|else|switch|case|try|catch|except|finally|raise|throw|public|private|protected|static|final|package|using|namespace|interface|type|enum|while|for|if|with|await|match|fn|impl|struct|use)\b(?![^(){}=;:]*:\s*\d{3}\b)|@[A-Za-z]\w*[.(]?|#include\b|\/\/|\/\*|\*\s|"""|\}\s*(?:else|catch|finally)?\s*[({]?|\)\s*[:{;])/;
/** Ends of lines that only programs have. */
const CODE_END = /(?:[;{]|=>|\):|\]\s*=)\s*$/;
/** A comparison with, or a list of, numbers: how code speaks of statuses. */
const COMPARISON =
  /(?:===?|!==?|>=|<=|\bin\s*[([{])\s*["']?\d{3}\b|\[\s*\d{3}\s*,\s*\d{3}\b|\(\s*\d{3}\s*,\s*\d{3}\b/;
/** An assignment to a name, as in a constant or a configuration key. */
const ASSIGNMENT = /^\s*(?:[+-]\s*)?[A-Za-z_][\w.]*\s*(?::\s*[\w<>[\]|]+\s*)?=\s*\S/;
/** What stands in output and not in programs. */
const OUTPUT =
  /^\s*(?:at\s|File "|Traceback|[\w.]*(?:Error|Exception)\b\s*[:[]|\{"|\[\{"|HTTP\/|\d{4}-\d\d-\d\d|[<>]\s|\w+ "https?:)|API Error|Error code: \d|"type"\s*:\s*"error"|'type'\s*:\s*'error'/;

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
