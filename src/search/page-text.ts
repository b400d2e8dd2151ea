import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

type Node = Root | RootContent | ElementContent;

/** A built page, and what the catalogue knows of it beyond its markup. */
export interface Source {
  /** Address below the site's base, with slashes at both ends. */
  readonly path: string;
  readonly html: string;
  readonly title?: string;
  readonly codes?: readonly string[];
  /** Words by which the Diagnostic recognises the error. */
  readonly signals?: readonly string[];
  /** Texts as clients print them. */
  readonly samples?: readonly string[];
}

const KINDS: Readonly<Record<string, string>> = {
  errors: 'Error',
  guides: 'Guide',
  models: 'Models',
  faq: 'Question',
};

/** The first folder of an address names the kind: a new folder needs nothing here. */
function kindOf(path: string): string {
  const folder = path.split('/')[1] ?? '';
  if (/^\d+$/.test(folder)) return 'Status';
  return KINDS[folder] ?? (folder ? folder.charAt(0).toUpperCase() + folder.slice(1) : 'Start');
}

const SKIPPED = new Set(['nav', 'astro-island', 'script', 'style', 'noscript', 'button', 'svg']);
const isElement = (node: Node): node is Element => node.type === 'element';
const childrenOf = (node: Node): Node[] =>
  'children' in node && !(isElement(node) && SKIPPED.has(node.tagName)) ? (node.children as Node[]) : [];

const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(textOf).join(' ').replace(/\s+/g, ' ').trim();

/** Every element in document order for which the test holds, not looking inside those found. */
const all = (node: Node, test: (element: Element) => boolean): Element[] =>
  childrenOf(node).flatMap((child) => (isElement(child) && test(child) ? [child] : all(child, test)));

const named = (node: Node, ...names: string[]): Element[] =>
  all(node, ({ tagName }) => names.includes(tagName));

const parser = unified().use(rehypeParse);

/** What search takes from a page. */
export interface PageText {
  readonly source: Source;
  readonly kind: string;
  readonly title: string;
  readonly about: string;
  readonly headings: readonly { readonly id: string; readonly text: string }[];
  readonly code: string;
  readonly text: string;
}

/** @throws when the page has no main part or no title */
export function readPage(source: Source): PageText {
  const root = parser.parse(source.html);
  const [main] = named(root, 'main');
  const [heading] = main ? named(main, 'h1') : [];
  if (!main || !heading) throw new Error(`${source.path}: no main element with a first heading`);
  const description = named(root, 'meta').find(({ properties }) => properties['name'] === 'description');
  return {
    source,
    kind: kindOf(source.path),
    title: source.title ?? textOf(heading),
    about: String(description?.properties['content'] ?? ''),
    headings: named(main, 'h2', 'h3').flatMap((element) => {
      const id = element.properties['id'];
      return typeof id === 'string' ? [{ id, text: textOf(element) }] : [];
    }),
    // A program's own names are not what a reader looks for, so highlighted blocks stay out.
    code: named(main, 'code', 'pre')
      .filter(({ properties }) => !('dataLanguage' in properties))
      .map(textOf)
      .join(' '),
    text: named(main, 'p', 'li', 'td', 'dd', 'summary').map(textOf).join(' '),
  };
}
