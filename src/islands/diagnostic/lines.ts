import { MAX_INPUT } from '../../engine/limits.ts';
import type { Diagnosis } from '../../engine/types.ts';
import { retryWords, sideWords } from '../../catalogue/words.ts';
import type { FileText } from './readFile.ts';

/** One clear line for every input that gets no verdict: what it is and what to do. */
export const EMPTY = 'Nothing to read yet. Paste the error, drop a file or choose a sample.';
export const BINARY =
  'This is binary data, not text. Paste or drop the text that the failing program printed.';
export const IMAGE = 'This is an image. The Diagnostic reads text only: paste the text of the error instead.';
export const UNREADABLE = 'The browser could not read this file. Choose a text file, or paste its text.';
export const UNKNOWN_LINK =
  'This link names a verdict that is not in the catalogue. Paste the error itself instead.';
export const SHARED = 'This verdict was shared as a link. The link holds no text.';
export const STOPPED = 'The reader of this page could not run. Reload the page and paste the text again.';

/** For a text over the cap, which is not read at all. */
export const refused = (length: number): string =>
  `The text has ${count(length)} characters; up to ${count(MAX_INPUT)} can be read. Paste the part around the error alone.`;

/** In the box's place, for a text too long to be laid out. */
export const heldSays = (length: number): string =>
  `${count(length)} characters are held, too many to show here. Clear the box to type.`;

/** For a text that is not an error. */
export const notAnError = ({ advice, evidence }: Diagnosis): string =>
  [evidence[0]?.says ?? advice.summary, advice.steps[0]?.text].filter(Boolean).join(' ');

/** For a text of which only the windows around error words were read. */
export const partly = ({ input }: Diagnosis): string =>
  `Of this long text, ${count(input.read)} of ${count(input.length)} characters were read: its beginning, its end and ` +
  'the lines around error words. If the verdict looks wrong, paste the part around the error alone.';

/** For a file longer than what is read. */
export const fileEnd = ({ name, size, read }: FileText): string =>
  `${name} is too long for this page: the last ${count(read)} of ${count(size)} bytes were read. ` +
  'If the error stands earlier, paste that part alone.';

/** The verdict in one short sentence, for those who hear the page. */
export function spoken({ advice, status }: Diagnosis): string {
  const parts = [
    `Verdict: ${advice.title}${status === null ? '' : `, ${status}`}`,
    advice.side && `Side: ${sideWords[advice.side].label}`,
    advice.retry && `Retry: ${retryWords[advice.retry].label}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

const count = (n: number): string => n.toLocaleString('en');
