import type { Element, ElementContent } from 'hast';
import type { ShikiTransformer } from 'shiki';

/**
 * Shiki's kinds of token under the class that styles/code.css colours; the other kinds stay plain. Short,
 * because a program holds hundreds of them.
 */
const CLASSES: Readonly<Record<string, string>> = {
  comment: 'c',
  keyword: 'k',
  string: 's',
  'string-expression': 's',
  constant: 's',
  function: 'f',
  link: 'f',
};

const textOf = (node: ElementContent): string =>
  node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';

const hasWord = (node: ElementContent): boolean => /[\p{L}\p{N}]/u.test(textOf(node));

/** Uncoloured tokens become plain text, as do operators; neighbours of one colour become one element. */
function join(line: Element): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const token of line.children) {
    const isPlain =
      token.type === 'element' &&
      (!token.properties['class'] || (token.properties['class'] === 'k' && !hasWord(token)));
    const nodes = isPlain ? token.children : [token];
    for (const node of nodes) {
      const last = joined.at(-1);
      if (node.type === 'text' && last?.type === 'text') last.value += node.value;
      else if (
        node.type === 'element' &&
        last?.type === 'element' &&
        last.properties['class'] === node.properties['class']
      )
        last.children.push(...node.children);
      else joined.push(node);
    }
  }
  return joined;
}

/**
 * Turns Shiki's inline colours into class names, because the content security policy forbids
 * style attributes. Used with the `css-variables` theme; styles/code.css holds the colours.
 * Most of a program stays uncoloured, and pages are small.
 */
export const shikiClasses: ShikiTransformer = {
  name: 'style-to-class',
  pre(node) {
    delete node.properties['style'];
  },
  span(node) {
    const token = /var\(--[a-z-]*?token-([a-z-]+)\)/.exec(String(node.properties['style'] ?? ''))?.[1];
    delete node.properties['style'];
    const name = CLASSES[token ?? ''];
    if (!name) return;
    node.tagName = 'i';
    node.properties['class'] = name;
  },
  code(node) {
    node.children = node.children.flatMap((line) => (line.type === 'element' ? join(line) : [line]));
  },
};
