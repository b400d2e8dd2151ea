import { FILE_MAX } from './limits.ts';
import { dropTorn } from './dropTorn.ts';

/** What came out of a file: its text, and how much of it was left out. */
export interface FileText {
  readonly name: string;
  readonly text: string;
  /** Bytes of the whole file and bytes that were read. */
  readonly size: number;
  readonly read: number;
}

/**
 * Reads a file as text, the end of it when it is longer than `FILE_MAX`: a failing run ends with its error.
 * UTF-16 (what some Windows shells write) is recognised; everything else is read as UTF-8.
 * Rejects when the browser cannot read it, for example for a folder.
 */
export async function readFile(file: File): Promise<FileText> {
  const from = Math.max(0, file.size - FILE_MAX);
  const bytes = new Uint8Array(await file.slice(from - (from % 2)).arrayBuffer());
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const text = new TextDecoder(encoding(head)).decode(bytes);
  return { name: file.name, text: from > 0 ? dropTorn(text) : text, size: file.size, read: bytes.length };
}

function encoding([a, b, c, d]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && d === 0 && a && c) return 'utf-16le';
  return 'utf-8';
}

/**
 * Whether a text is binary data: a NUL anywhere in its first part, or more than one in ten characters that
 * no text uses (control characters apart from white space and ANSI escapes, or failed decoding).
 */
export function isBinary(text: string): boolean {
  const head = text.slice(0, 20_000);
  if (head.includes('\0')) return true;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = head.match(/[\u0001-\u0006\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > head.length / 10;
}
