import { outside, rewritePages } from './rewrite-pages.ts';

const RAW = ['script', 'style'];

/** End tags that HTML closes by itself before the next item or at the end of the list or table. */
const IMPLIED = /<\/(?:li|dt|dd|tr|td|th|tbody|thead)>/g;

/** An end tag that HTML closes by itself before the block that follows. */
const BEFORE_BLOCK = /<\/p>(?=<(?:p|[uo]l|dl|div|h[23]|table|figure|section|details|pre|nav)\b)/g;

/** What the highlighter writes on its frame; no style or script of ours asks for it. */
const FRAME = / (?:class="astro-code css-variables"|data-language="[^"]*")/g;

/** Line breaks of the source between blocks, which no reader sees. */
const BREAKS = /\n+(?=<\/?(?:p|[uo]l|li|div|h[23]|table|thead|tbody|tr|t[hd]|figure|section)\b)/g;

const TEXT = /(?<=>)[^<]+/g;

/** The same document in fewer bytes: plain quotes, no end tags that HTML implies, nothing that nobody asks for. */
export const leanMarkup = (html: string): string =>
  outside(html, RAW, (part) =>
    part
      .replace(IMPLIED, '')
      .replace(FRAME, '')
      .replace(BREAKS, '')
      .replace(BEFORE_BLOCK, '')
      .replace(TEXT, (text) => text.replaceAll('&quot;', '"').replaceAll('&#39;', "'")),
  );

/** Thins the markup of every built page. Runs after the steps that read pages and before the policy. */
export const lean = () => rewritePages('lean-markup', leanMarkup);
