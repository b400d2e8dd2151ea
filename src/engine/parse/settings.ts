import { matches } from '../pattern.ts';
import type { Span } from '../types.ts';
import { spanOf } from './artifact.ts';

/** A list behind a key such as `statusCodes` or `errorCodes`. */
const LIST = /(?:\b\w{0,40}(?:[cC]odes|[tT]ypes|[sS]tatuses)|\benum)["']?: ?\[([^\]]{0,800})\]/g;
/** The end of such a key, which is found faster. */
const LISTED = /\[(?<=(?:[cC]odes|[tT]ypes|[sS]tatuses|enum)["']?: ?\[)/;
/** A test that passed, or a failed one of a file, by its name. */
const PASSED =
  /^ {0,24}(?:[\u2713\u2714\u221a] |PASS |FAIL {1,4}\S{1,200} > |ok \d|\* test (?=[^\n]{1,200}ms\)$)|test \S{1,200} \.\.\. ok)[^\n]*|^\S{1,300} PASSED\b/gm;
/** The table of all status phrases; one line of it alone could be an answer. */
const TABLE = /(?:^ *["']?\d{3}["']?: ["'][^"'\n]{2,40}["'],? *\n){3,200}/gm;
/** What a test expected and got, as runners print it. */
const EXPECTATION =
  /^ *(?:Expected|Received|E {1,12}(?:assert|Assertion)|\+ expected|- actual|AssertionError)\b[^\n]*|^ *\u25cf [^\n]{1,200} \u203a [^\n]*/gm;
/** An item of a list that is nothing but a class with its module. */
const CLASS_ITEM = /^ *- ?["']?(?:[a-z]\w*[.:]{1,2}){1,8}[A-Z]\w{2,60}["']?,?$/gm;
const FEWEST = 2;

/**
 * Lists and tables that a printed object carries along: which statuses or codes a client would
 * repeat, or the phrase of every status. They are options and constants, not observations; neither is
 * the name of a test that passed.
 */
export function readSettings(text: string): Span[] {
  const found: Span[] = [];
  for (const match of LISTED.test(text) ? matches(LIST, text) : []) {
    if ((match[1] ?? '').split(',').length >= FEWEST) found.push(spanOf(match));
  }
  for (const find of [TABLE, PASSED, EXPECTATION, CLASS_ITEM]) {
    for (const match of matches(find, text)) found.push(spanOf(match));
  }
  return found;
}
