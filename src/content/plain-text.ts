import { errorById } from '../catalogue/index.ts';
import type { ErrorId } from '../catalogue/ids.ts';
import type { FactId } from '../facts/index.ts';
import { buildDate } from '../lib/dates.ts';
import { factView } from '../lib/facts.ts';

/**
 * The words of an MDX answer as a reader sees them, on one line: no imports, no markup,
 * facts and links to errors replaced by what they show.
 *
 * @param keepCode leaves the backticks around code
 * @throws when the text names a fact that does not exist
 */
export const plainText = (mdx: string, { keepCode = false } = {}): string =>
  mdx
    .replace(/^import .*$/gm, '')
    .replace(
      /<Fact id="([^"]+)"( bare)? \/>/g,
      (_, id: string, bare?: string) => factView(id as FactId, bare !== undefined, buildDate).text,
    )
    .replace(/<ErrorLink id="([^"]+)" \/>/g, (_, id: string) => {
      const { statuses, title } = errorById(id as ErrorId);
      return statuses[0] === undefined ? title : `${statuses[0]} ${title}`;
    })
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/`([^`]+)`/g, keepCode ? '$&' : '$1')
    .replace(/(^|\s)[*_]+(\S(?:.*?\S)?)[*_]+(?=[\s.,;:]|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();

/** Everything up to the first full stop that ends a sentence. */
export const firstSentence = (text: string): string =>
  /^.*?[.?!](?=\s+[A-Z0-9“"`]|$)/s.exec(text)?.[0] ?? text;
