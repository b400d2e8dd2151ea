import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { filesBelow } from './files.ts';

export const DIST = 'dist';

/** Addresses of every built page, `/` first; pages that only redirect and downloads are left out. */
export function builtPages(): string[] {
  return filesBelow(DIST, (file) => file.endsWith('.html') && !file.startsWith(`${DIST}/tools/`))
    .filter((file) => !/<meta http-equiv="refresh"/i.test(readFileSync(file, 'utf8')))
    .map((file) => `/${path.posix.relative(DIST, file)}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** File behind a site address. */
export const fileOf = (address: string): string =>
  path.posix.join(DIST, address.endsWith('/') ? `${address}index.html` : address);

export const readPage = (address: string): string => readFileSync(fileOf(address), 'utf8');

const sizes = new Map<string, number>();

/** Bytes of a built file after brotli at its highest quality. */
export function brotliBytes(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(file), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).length;
  sizes.set(file, size);
  return size;
}
