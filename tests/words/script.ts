import { readFileSync } from 'node:fs';
import { parseForESLint as parseAstro } from 'astro-eslint-parser';
import { parseForESLint as parseTypeScript } from '@typescript-eslint/parser';
import { putData } from './markdown.ts';
import { CODE, Collector, VALUE, type Passage } from './passage.ts';

/** What this module reads of a syntax tree: everything else of a node is followed blindly. */
interface Node {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number } };
  readonly value?: unknown;
  readonly [key: string]: unknown;
}

const INLINE =
  /^(?:a|abbr|b|code|data|em|i|kbd|small|span|strong|sub|sup|time|Fact|ErrorLink|Text|SourceLinks)$/;
/** Attributes whose text a reader sees or hears. */
const SHOWN = /^(?:title|description|label|alt|aria-label|placeholder|summary|lead|heading|text|caption)$/;
/** Properties whose text is no sentence of ours: what others print, and what is typed into a shell. */
const FOREIGN = new Set(['command', 'pattern', 'className', 'class', 'href', 'id', 'find']);

/** What is typed into a shell is code, wherever it stands. */
const COMMAND =
  /^(?:curl|go get|npm|npx|pip|python3?|openssl|printf|date|env|echo|wc|aws|sed|getent) [-\w./"'%$@{]/;

/** Two words in a row, or a figure and a word, are taken for a part of a sentence; single words are names. */
const isProse = (text: string): boolean =>
  /\p{L}[\p{L}’']*[,;:.]? [\p{L}\d“‘`$]|^[$\d][\d.,]*[ \u{a0}]?\p{L}{3}/u.test(text);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

const nameOf = (node: Node): string => {
  const { name } = node;
  return typeof name === 'string' ? name : isNode(name) ? nameOf(name) : '';
};

const keyOf = (node: Node): string => {
  const key = node['key'];
  if (!isNode(key)) return '';
  return typeof key.value === 'string' ? key.value : nameOf(key);
};

const isString = (node: Node | undefined): node is Node & { value: string } =>
  node?.type === 'Literal' && typeof node.value === 'string';

class Reader {
  readonly into: Collector;

  constructor(file: string) {
    this.into = new Collector(file);
  }

  /** A string of the program: a sentence, or an address, or nothing to read. */
  string(text: string, line: number, key?: string): void {
    if (/^https?:\/\/\w/.test(text)) this.into.put('address', text, line, key);
    else if (COMMAND.test(text)) this.into.put('code', text, line, key);
    else if (isProse(text)) putData(this.into, text, line, key);
    else if (/\d/.test(text)) this.into.put('code', text, line, key);
  }

  template(node: Node, key?: string): void {
    const parts = nodes(node['quasis']).map(
      (quasi) => (quasi.value as { cooked: string | null }).cooked ?? '',
    );
    this.string(parts.join(VALUE), node.loc.start.line, key);
    this.all(node['expressions'], key);
  }

  all(value: unknown, key?: string): void {
    for (const node of nodes(value)) this.visit(node, key);
  }

  element(node: Node): void {
    const opening = node['openingElement'] as Node;
    const name = nameOf(opening);
    if (name === 'style' || name === 'script') return;
    const inline = INLINE.test(name);
    if (!inline) this.into.flush();
    for (const attribute of nodes(opening['attributes'])) {
      const own = nameOf(attribute);
      const { value } = attribute;
      if (isNode(value) && isString(value)) {
        if (SHOWN.test(own)) putData(this.into, value.value, value.loc.start.line, own);
        else if (/^(?:href|src)$/.test(own)) this.into.put('address', value.value, value.loc.start.line, own);
      } else if (isNode(value)) {
        const outer = new Reader(this.into.file);
        outer.visit(value, own);
        outer.into.flush();
        this.into.passages.push(...outer.into.passages);
      }
    }
    const children = nodes(node['children']);
    if (name === 'code') {
      const code = children.map((child) => (typeof child.value === 'string' ? child.value : VALUE)).join('');
      this.into.put('code', code.trim(), node.loc.start.line);
      this.into.add(CODE, node.loc.start.line);
      return;
    }
    if (children.length === 0 && inline) this.into.add(VALUE, node.loc.start.line);
    for (const child of children) this.child(child);
    if (!inline) this.into.flush();
  }

  /** Content of an element: text goes into the sentence, an expression stands in it as a value. */
  child(node: Node): void {
    const { line } = node.loc.start;
    if (node.type === 'JSXText' || node.type === 'AstroRawText') this.into.add(String(node.value), line);
    else if (node.type === 'JSXExpressionContainer') {
      const expression = nodes(node['expression'])[0];
      if (expression?.type === 'JSXEmptyExpression') return;
      if (isString(expression) || typeof expression?.value === 'number') {
        this.into.add(String(expression.value), line);
        return;
      }
      this.into.add(VALUE, line);
      // What an expression builds is read by itself.
      const inner = new Reader(this.into.file);
      inner.all(expression);
      inner.into.flush();
      this.into.passages.push(...inner.into.passages);
    } else this.visit(node);
  }

  visit(node: Node, key?: string): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'AstroFrontmatter':
        if (node.type !== 'AstroFrontmatter') return;
        break;
      case 'JSXElement':
        this.element(node);
        return;
      case 'JSXFragment':
      case 'AstroFragment':
        for (const child of nodes(node['children'])) this.child(child);
        return;
      case 'TemplateLiteral':
        this.template(node, key);
        return;
      case 'ObjectExpression': {
        const properties = nodes(node['properties']);
        // A look-alike quotes what somebody else prints.
        const quotes = properties.some((property) => keyOf(property) === 'because');
        this.all(
          properties.filter((property) => !(quotes && keyOf(property) === 'text')),
          key,
        );
        return;
      }
      case 'Property': {
        const own = keyOf(node);
        if (!FOREIGN.has(own)) this.all(node['value'], own);
        return;
      }
      case 'Literal':
        if (typeof node.value === 'string') this.string(node.value, node.loc.start.line, key);
        return;
    }
    for (const [name, value] of Object.entries(node)) {
      if (name === 'parent' || name === 'loc' || name === 'range' || name === 'tokens' || name === 'comments')
        continue;
      if (/^type(Annotation|Arguments|Parameters)$/.test(name)) continue;
      this.all(value, key);
    }
  }
}

const parse = (file: string, code: string): { ast: unknown } =>
  file.endsWith('.astro')
    ? parseAstro(code, { parser: '@typescript-eslint/parser', sourceType: 'module' })
    : parseTypeScript(code, {
        filePath: file,
        sourceType: 'module',
        ecmaFeatures: { jsx: file.endsWith('x') },
      });

/** The passages of a TypeScript module, an island or an Astro component. */
export function scriptPassages(file: string): readonly Passage[] {
  const reader = new Reader(file);
  reader.all(parse(file, readFileSync(file, 'utf8').replace(/\r\n/g, '\n')).ast);
  reader.into.flush();
  return reader.into.passages;
}
