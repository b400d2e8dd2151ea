import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const RAW = /(<(script|style)\b.*?<\/\2>)/gs;

/** End tags that HTML closes by itself before the next item or at the end of the list or table. */
const IMPLIED = /<\/(?:li|dt|dd|tr|td|th|tbody|thead)>/g;

/** What the highlighter writes on its frame; no style or script of ours asks for it. */
const FRAME = / (?:class="astro-code css-variables"|data-language="[^"]*")/g;

/** Line breaks of the source between blocks, which no reader sees. */
const BREAKS = /\n+(?=<\/?(?:p|[uo]l|li|div|h[23]|table|thead|tbody|tr|t[hd]|figure|section)\b)/g;

const TEXT = /(?<=>)[^<]+/g;

/** The same document in fewer bytes: plain quotes, no end tags that HTML implies, nothing that nobody asks for. */
export const leanMarkup = (html: string): string =>
  html
    .split(RAW)
    .filter((_, index) => index % 3 !== 2)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part
            .replace(IMPLIED, '')
            .replace(FRAME, '')
            .replace(BREAKS, '')
            .replace(TEXT, (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'")),
    )
    .join('');

/** Thins the markup of every built page. Runs after the steps that read pages and before the policy. */
export const lean = (): AstroIntegration => ({
  name: 'lean-markup',
  hooks: {
    'astro:build:done': ({ dir }) => {
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        if (!name.endsWith('.html')) continue;
        const file = fileURLToPath(new URL(name, dir));
        writeFileSync(file, leanMarkup(readFileSync(file, 'utf8')));
      }
    },
  },
});
