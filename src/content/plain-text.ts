import { errorById } from '../catalogue/index.ts';
import type { ErrorId } from '../catalogue/ids.ts';
import { facts, type FactId } from '../facts/index.ts';
import { valueText } from '../lib/facts.ts';

const factText = (id: string, bare: boolean): string => {
  const { value, unit } = facts[id as FactId];
  const text = valueText(value);
  return bare || unit === '' ? text : `${text} ${unit}`;
};

/**
 * The words of an MDX answer as a reader sees them, on one line: no imports, no markup,
 * facts and links to errors replaced by what they show.
 *
 * @throws TypeError when the text names a fact that does not exist
 */
export const plainText = (mdx: string): string =>
  mdx
    .replace(/^import .*$/gm, '')
    .replace(/<Fact id="([^"]+)"( bare)? \/>/g, (_, id: string, bare?: string) =>
      factText(id, bare !== undefined),
    )
    .replace(/<ErrorLink id="([^"]+)" \/>/g, (_, id: string) => {
      const { statuses, title } = errorById(id as ErrorId);
      return statuses[0] === undefined ? title : `${statuses[0]} ${title}`;
    })
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/(^|\s)[*_]+(\S(?:.*?\S)?)[*_]+(?=[\s.,;:]|$)/g, '$1$2')
    .replace(/\s+/g, ' ')
    .trim();

/** Everything up to the first full stop that ends a sentence. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s+[A-Z“"]|$)/s.exec(text)?.[0] ?? text;
