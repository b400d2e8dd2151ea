import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tags } from '../../src/integrations/html.ts';
import { brotliBytes, DIST, fileOf, readPage } from '../support/dist.ts';

export interface Weight {
  readonly address: string;
  /** Brotli bytes of the page, inline styles and scripts included, and its style sheets. */
  readonly markup: number;
  /** Brotli bytes of every script the page loads or may load by dynamic import, workers included. */
  readonly script: number;
  /** Requests of a cold visit, the page itself included and the icon left out. */
  readonly requests: number;
  /** The part of `script` that only a worker runs; it is loaded on use. */
  readonly workers: number;
}

const fromSite = (address: string): string => path.posix.join(DIST, address);

/** Signals are loaded by the Preact renderer only for a component that receives one; none does. */
const NEVER_LOADED = /\/signals\.module\./;

const specifiers = (code: string, pattern: RegExp): string[] =>
  [...code.matchAll(pattern)].flatMap(([, specifier]) => (specifier ? [specifier] : []));

/** Adds `file` and what it imports to `seen`. */
function follow(file: string, seen: Set<string>): void {
  if (seen.has(file) || NEVER_LOADED.test(file) || !existsSync(file)) return;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const imports = specifiers(code, /(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`]+\.js)["'`]/g);
  for (const specifier of imports) {
    follow(
      specifier.startsWith('/') ? fromSite(specifier) : path.posix.join(path.posix.dirname(file), specifier),
      seen,
    );
  }
}

/** Weighs one built page from its files alone. */
export function weigh(address: string): Weight {
  const scripts = new Set<string>();
  const others = new Set<string>();
  for (const { name, attributes } of tags(readPage(address))) {
    const src = attributes.get('src');
    const href = attributes.get('href');
    const rel = attributes.get('rel') ?? '';
    if (name === 'script' && src) follow(fromSite(src), scripts);
    if (name === 'link' && href && rel === 'modulepreload') follow(fromSite(href), scripts);
    if (name === 'link' && href && rel === 'stylesheet') others.add(fromSite(href));
    if (name === 'img' && src) others.add(fromSite(src));
    if (name === 'astro-island') {
      for (const key of ['component-url', 'renderer-url', 'before-hydration-url']) {
        const url = attributes.get(key);
        if (url) follow(fromSite(url), scripts);
      }
    }
  }
  const sheets = [...others].filter((file) => file.endsWith('.css'));
  const workers = new Set(
    [...scripts].flatMap((file) =>
      specifiers(readFileSync(file, 'utf8'), /["'`](\/[^"'`]*worker[^"'`]*\.js)["'`]/g).map(fromSite),
    ),
  );
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + brotliBytes(file), 0);
  const workerBytes = sum([...workers].filter((file) => existsSync(file) && !scripts.has(file)));
  return {
    address,
    markup: brotliBytes(fileOf(address)) + sum(sheets),
    script: sum(scripts) + workerBytes,
    requests: 1 + scripts.size + others.size,
    workers: workerBytes,
  };
}
