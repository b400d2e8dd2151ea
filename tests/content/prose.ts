import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/files.ts';

/** Articles, questions and guides: everything written in MDX. */
export const mdxFiles: readonly string[] = ['src/catalogue', 'src/content'].flatMap((folder) =>
  filesBelow(folder, (file) => file.endsWith('.mdx')),
);

export const articleFiles = mdxFiles.filter((file) => file.endsWith('/article.mdx'));

export const faqFiles = mdxFiles.filter((file) => file.includes('/faq/'));

export const read = (file: string): string => readFileSync(file, 'utf8').replace(/\r\n/g, '\n');

const FRONTMATTER = /^---\n.*?\n---\n/s;
const FENCE = /^```[^\n]*\n.*?^```$/gms;

/** The text without front matter and imports; code and components still inside. */
export const bodyOf = (mdx: string): string => mdx.replace(FRONTMATTER, '').replace(/^import .*$/gm, '');

/** The contents of fenced blocks and of inline code. */
export const codeOf = (mdx: string): string[] => {
  const body = bodyOf(mdx);
  return [...(body.match(FENCE) ?? []), ...(body.replace(FENCE, '').match(/`[^`\n]+`/g) ?? [])];
};

/** What a reader reads as sentences: no code, components, link targets or attributes. */
export const proseOf = (mdx: string): string =>
  bodyOf(mdx)
    .replace(FENCE, '')
    .replace(/`[^`\n]+`/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');
