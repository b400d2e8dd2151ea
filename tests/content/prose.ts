import { readFileSync } from 'node:fs';
import { filesBelow } from '../support/files.ts';

/** Articles, questions and guides: everything written in MDX. */
export const mdxFiles: readonly string[] = ['src/catalogue', 'src/content'].flatMap((folder) =>
  filesBelow(folder, (file) => file.endsWith('.mdx')),
);

export const articleFiles = mdxFiles.filter((file) => file.endsWith('/article.mdx'));

export const faqFiles = mdxFiles.filter((file) => file.includes('/faq/'));
export const guideFiles = mdxFiles.filter((file) => file.includes('/guides/'));

export const read = (file: string): string => readFileSync(file, 'utf8').replace(/\r\n/g, '\n');

const FRONTMATTER = /^---\n.*?\n---\n/s;
const FENCE = /^```[^\n]*\n.*?^```$/gms;

/** The text without front matter and imports; code and components still inside. */
export const bodyOf = (mdx: string): string => mdx.replace(FRONTMATTER, '').replace(/^import .*$/gm, '');

/** What a reader reads as sentences: no code, components, link targets or attributes. */
export const proseOf = (mdx: string): string =>
  bodyOf(mdx)
    .replace(FENCE, '')
    .replace(/`[^`\n]+`/g, '')
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']');

const STATUS = /^[1-5]\d\d$/;

/** Figures in a text that are no statuses. An item number of a list is layout, "5xx" a class, the rest are names. */
export const figuresIn = (prose: string): string[] =>
  (
    prose
      .replace(/^\d+\. /gm, '')
      .replace(/\b[45]xx\b/g, '')
      .replace(/\bRFC \d+\b|\bIPv[46]\b|\bbase64\b|\bp99\b/g, '')
      .match(/[\w.,]*\d[\w.,]*/g) ?? []
  )
    .map((token) => token.replace(/[.,]+$/, ''))
    .filter((token) => !STATUS.test(token));

/** What may not stand in a sentence, by the name of the rule. */
export const MANNER: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['exclamation mark', /!/g],
  [
    'filler or apology',
    /\b(?:oops|sorry|unfortunately|simply|just|easy|easily|obviously|of course|please|don't worry|instant(?:ly)?|basically|actually)\b/gi,
  ],
  ['claim about the future', /\b(?:guaranteed to|will always|never fails)\b/gi],
  ['American spelling', /\b(?:behavior|organization|color|canceled|recognize)\b/gi],
];

export const mannerOffences = (text: string): string[] =>
  MANNER.flatMap(([, pattern]) => text.match(pattern) ?? []);
