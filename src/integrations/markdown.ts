import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

type Node = Root | RootContent | ElementContent;

/** Parts of a page that serve a pointer or a screen and say nothing in a text file. */
const CHROME = new Set([
  'nav',
  'button',
  'fieldset',
  'legend',
  'input',
  'svg',
  'script',
  'style',
  'astro-island',
  'template',
]);

/** Blocks that are chrome although their element is not. */
const CHROME_CLASSES = ['live', 'leak', 'late'];

const isChrome = ({ tagName, properties: { className } }: Element): boolean =>
  CHROME.has(tagName) ||
  (Array.isArray(className) && CHROME_CLASSES.some((name) => className.includes(name)));

const isElement = (node: Node, name?: string): node is Element =>
  node.type === 'element' && (name === undefined || node.tagName === name);

function find(node: Node, name: string): Element | undefined {
  if (isElement(node, name)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

const strong = (children: ElementContent[]): Element => ({
  type: 'element',
  tagName: 'strong',
  properties: {},
  children,
});

/** Markdown has no description list: each term and its description become one paragraph. */
function describe(list: Element): void {
  list.tagName = 'div';
  for (const pair of list.children) {
    const term = find(pair, 'dt');
    const description = find(pair, 'dd');
    if (!isElement(pair) || !term || !description) continue;
    pair.tagName = 'p';
    pair.children = [strong(term.children), { type: 'text', value: ': ' }, ...description.children];
  }
}

/** Drops what only the page needs, names the language of code, and makes addresses absolute. */
function clean(node: Node, address: string): void {
  if (!('children' in node)) return;
  node.children = (node.children as ElementContent[]).filter(
    (child) => !isElement(child) || !isChrome(child),
  );
  for (const child of node.children) {
    if (isElement(child, 'a') && typeof child.properties['href'] === 'string') {
      child.properties['href'] = new URL(child.properties['href'], address).href;
    }
    if (isElement(child, 'pre')) {
      const code = find(child, 'code');
      const language = child.properties['dataLanguage'];
      if (code && typeof language === 'string') code.properties['className'] = [`language-${language}`];
    }
    if (isElement(child, 'summary')) {
      child.children = [strong(child.children)];
      child.tagName = 'p';
    }
    if (isElement(child, 'dl')) describe(child);
    clean(child, address);
  }
}

const parser = unified().use(rehypeParse);
const writer = unified()
  .use(rehypeRemark)
  .use(remarkGfm, { tableCellPadding: true })
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true });

/**
 * The main part of a built page as Markdown.
 *
 * @param html whole document
 * @param address absolute address of the page; relative links are resolved against it
 * @throws when the document has no `main`
 */
export function pageToMarkdown(html: string, address: string): string {
  const main = find(parser.parse(html), 'main');
  if (!main) throw new Error(`${address} has no main element`);
  clean(main, address);
  return writer.stringify(writer.runSync({ type: 'root', children: [main] }) as never);
}
