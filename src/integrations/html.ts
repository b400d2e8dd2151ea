/** Reading of the site's own built HTML, where every attribute value is quoted by Astro. */

const NAME = String.raw`[^\s"'<>/=]+`;
const VALUE = String.raw`(?:"[^"]*"|'[^']*'|[^\s"'<>=\x60]+)`;
const ATTRIBUTE = String.raw`\s+${NAME}(?:\s*=\s*${VALUE})?`;
const TAG = new RegExp(String.raw`<([a-zA-Z][\w-]*)((?:${ATTRIBUTE})*)\s*/?>`, 'g');
const PAIR = new RegExp(String.raw`\s+(${NAME})(?:\s*=\s*(${VALUE}))?`, 'g');

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

interface Block {
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: string;
}

const attributesOf = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(PAIR)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value
        .replace(/^(["'])(.*)\1$/s, '$2')
        .replaceAll('&amp;', '&')
        .replaceAll('&quot;', '"'),
    ]),
  );

/** Elements of the given name with their text, in order. */
export const blocks = (html: string, name: 'script' | 'style'): Block[] =>
  [...html.matchAll(new RegExp(String.raw`<${name}((?:${ATTRIBUTE})*)\s*>(.*?)</${name}>`, 'gs'))].map(
    ([, attributes = '', content = '']) => ({ attributes: attributesOf(attributes), content }),
  );

/** Every start tag outside scripts, styles and comments. */
export function tags(html: string): Tag[] {
  const markup = html
    .replace(/<!--.*?-->/gs, '')
    .replace(new RegExp(String.raw`(<(script|style)(?:${ATTRIBUTE})*\s*>).*?</\2>`, 'gs'), '$1');
  return [...markup.matchAll(TAG)].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
  }));
}
