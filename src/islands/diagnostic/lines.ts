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

/** For a text that is not an error. */
export const notAnError = (d: Diagnosis): string =>
  `${d.advice.summary || 'No error was found in this text.'} Paste the lines that the failing program printed.`;

/** For a text longer than what is read in full. */
export const tooLong = ({ input }: Diagnosis): string =>
  `The text is too long to read in full: ${count(input.read)} of ${count(input.length)} characters were read. ` +
  'If the error stands elsewhere, paste that part alone.';

/** For a file longer than what is read. */
export const fileEnd = ({ name, size, read }: FileText): string =>
  `${name} is too long to read in full: the last ${count(read)} of ${count(size)} bytes were read. ` +
  'If the error stands earlier, paste that part alone.';

/** The verdict in one short sentence, for those who hear the page. */
export function spoken({ advice, status, kind }: Diagnosis): string {
  if (kind === 'unknown') return 'Verdict: not recognised.';
  const parts = [
    `Verdict: ${advice.title}${status === null ? '' : `, ${status}`}`,
    advice.side && `Side: ${sideWords[advice.side].label}`,
    advice.retry && `Retry: ${retryWords[advice.retry].label}`,
  ];
  return `${parts.filter(Boolean).join('. ')}.`;
}

const count = (n: number): string => n.toLocaleString('en');
