import { readFileSync } from 'node:fs';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { Collector, CODE, VALUE, type Passage } from './passage.ts';

/** What this module reads of a node; the trees of Markdown and MDX share it. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly name?: string | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number } };
}

const INLINE = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'break',
  'mdxTextExpression',
  'mdxJsxTextElement',
  'html',
]);
const FRONTMATTER = /^---\n(.*?)\n---\n/s;

/** The fields of front matter that readers see. */
const SHOWN = /^(?:\s*- )?(question|title|description|answer|text): *(.*)$/;

/** Attributes of components that readers see. */
const LABELS = /^(?:title|label|caption|alt|description|summary|heading)$/;

/** A quotation mark stands around a whole value of front matter, and doubled inside it. */
const unquote = (text: string): string =>
  /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text.replace(/^"(.*)"$/, '$1');

/** Sentences in data may hold code between backticks. */
export function putData(into: Collector, text: string, line: number, key?: string): void {
  const parts = text.split('`');
  for (const [index, part] of parts.entries()) if (index % 2 === 1) into.put('code', part, line, key);
  into.put(
    'prose',
    parts
      .map((part, index) => (index % 2 === 1 ? CODE : part))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    line,
    key,
  );
}

function readFrontmatter(into: Collector, source: string): void {
  const lines = (FRONTMATTER.exec(source)?.[1] ?? '').split('\n');
  for (const [index, line] of lines.entries()) {
    const [, key, first = ''] = SHOWN.exec(line) ?? [];
    if (key === undefined) continue;
    const rest: string[] = [];
    // A value that is folded over several lines goes on as long as lines are indented and name no field.
    for (const next of lines.slice(index + 1)) {
      if (!/^\s+\S/.test(next) || /^\s*(?:- )?\w+:/.test(next)) break;
      rest.push(next.trim());
    }
    const value = [/^[>|]-?$/.test(first) ? '' : first, ...rest].join(' ').trim();
    putData(into, unquote(value), index + 2, key);
  }
}

function visit(node: Node, into: Collector): void {
  const line = node.position?.start.line ?? 0;
  switch (node.type) {
    case 'text':
      into.add(node.value ?? '', line);
      return;
    case 'inlineCode':
      into.put('code', node.value ?? '', line);
      into.add(CODE, line);
      return;
    case 'code':
      into.flush();
      into.put('code', node.value ?? '', line);
      return;
    case 'break':
      into.add(' ', line);
      return;
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      into.put('code', node.value ?? '', line);
      into.add(VALUE, line);
      return;
    case 'mdxjsEsm':
    case 'yaml':
    case 'html':
      if (node.type === 'mdxjsEsm') into.put('code', (node.value ?? '').replace(/^import .*$/gm, ''), line);
      return;
  }
  const inline = INLINE.has(node.type);
  if (!inline) into.flush();
  if (node.url !== undefined) into.put('address', node.url, line);
  for (const { value, name } of node.attributes ?? []) {
    const text = typeof value === 'string' ? value : (value as { value?: string } | null | undefined)?.value;
    if (text === undefined) continue;
    if (name !== undefined && LABELS.test(name)) putData(into, text, line, name);
    else into.put('code', text, line, name);
  }
  // A component without content of its own puts a value into the sentence.
  if (node.type.startsWith('mdxJsx') && (node.children ?? []).length === 0) into.add(VALUE, line);
  for (const child of node.children ?? []) visit(child, into);
  if (!inline) into.flush();
}

/** The passages of a Markdown or MDX file, front matter included. */
export function markdownPassages(file: string): readonly Passage[] {
  const source = readFileSync(file, 'utf8').replace(/\r\n/g, '\n');
  const into = new Collector(file);
  readFrontmatter(into, source);
  // Lines keep their numbers: front matter is emptied, not cut off.
  const body = source.replace(FRONTMATTER, (all) => all.replace(/[^\n]/g, ''));
  const tree: unknown = file.endsWith('.mdx') ? mdxToMdast(body) : markdownToMdast(body);
  visit(tree as Node, into);
  into.flush();
  return into.passages;
}
