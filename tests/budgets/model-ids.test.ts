/**
 * Ids of models on the built site, in pages, Markdown twins, data, scripts and downloads, against the
 * installed SDK: its `Model` type and its map of deprecations.
 *
 * 1. known    no id is made up: the SDK or the lists of retired and invented ids have it.
 * 2. named    an id that is deprecated, retired or invented stands beside the words that say so.
 *
 * What a client printed is left out of the second rule: the id in it is whatever its author sent.
 */
import { readFileSync } from 'node:fs';
import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fullErrors } from '../../src/catalogue/pages.ts';
import { knownModelIds } from '../../src/facts/model-ids.ts';
import { models } from '../../src/facts/models.ts';
import { builtPages, DIST, readPage } from '../support/dist.ts';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';
import { sdkDeprecations, sdkModels } from '../support/sdk-models.ts';

const ID =
  /(?:[a-z]{2,6}\.)?(?:anthropic[./-])?claude-(?:(?:fable|opus|sonnet|haiku|mythos|instant)-(?:\d|preview|latest)|\d)[\w.@:-]*\w/gi;

/** The id of the Claude API behind the form that a platform gives it. */
const bare = (id: string): string =>
  id
    .replace(/^(?:[a-z]{2,6}\.)?(?:anthropic[./-])?/, '')
    .replace(/-v1(?::0)?$/, '')
    .replace('@', '-')
    .replace(/(?<=^claude-(?:fable|opus|sonnet|haiku|mythos)-\d)\.(?=\d$)/, '-');

const deprecated = sdkDeprecations();
const aliases = new Map(models.flatMap((model) => model.aliases.map((alias) => [alias, model.id])));
const inService = new Set([...sdkModels(), ...aliases.keys()].filter((id) => !deprecated.has(id)));

const idsIn = (text: string): string[] => (text.match(ID) ?? []).map(bare);
const old = (text: string): string[] => idsIn(text).filter((id) => !inService.has(id));

const NAMED =
  /retired|deprecated|retirement|never (?:appeared|existed|a model)|not a Claude model|no SDK|answers until|answers? 404/i;

type Node = Root | RootContent | ElementContent;
const isElement = (node: Node): node is Element => node.type === 'element';
const textOf = (node: Node): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as Node[]).map(textOf).join(' ')
      : '';

/** Texts that somebody else's program wrote. */
const quoted = new Set(
  [
    ...samplePaths().map((file) => readSample(file).text),
    ...fullErrors.flatMap(({ lookAlikes }) => lookAlikes.map(({ text }) => text)),
  ].map((text) => text.trim()),
);

/** The element whose words belong together with those inside `path`'s last node. */
const blockOf = (path: readonly Element[]): Element | undefined =>
  path.findLast(({ tagName }) => ['li', 'tr', 'dl'].includes(tagName)) ??
  path.findLast(({ tagName }) => ['p', 'dd', 'h1', 'h2', 'h3', 'pre', 'td'].includes(tagName));

/** Ids on a page that nothing near them calls old. */
function unnamed(html: string): string[] {
  const found: string[] = [];
  let heading = '';
  const visit = (node: Node, path: readonly Element[]): void => {
    if (node.type === 'text') {
      const ids = old(node.value);
      if (ids.length === 0) return;
      const block = blockOf(path);
      if (!NAMED.test(`${heading} ${block ? textOf(block) : ''}`)) found.push(...ids);
      return;
    }
    if (isElement(node)) {
      if (['script', 'style'].includes(node.tagName)) return;
      if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node);
      if (node.tagName === 'pre' && quoted.has(textOf(node).trim())) return;
    }
    if (!('children' in node)) return;
    for (const child of node.children as Node[]) visit(child, isElement(node) ? [...path, node] : path);
  };
  visit(unified().use(rehypeParse).parse(html), []);
  return found;
}

/** The same for a Markdown twin, where a block is a list item, a row of a table or a paragraph. */
function unnamedInText(markdown: string): string[] {
  let heading = '';
  return markdown
    .replace(/^```[^\n]*\n(.*?)^```$/gms, (all, code: string) => (quoted.has(code.trim()) ? '' : all))
    .replace(/\]\([^)]*\)|<https?:[^>]*>/g, ']')
    .split(/\n(?=\s*- |\|)|\n\n(?! )/)
    .flatMap((block) => {
      heading = /^#+ .*/m.exec(block)?.[0] ?? heading;
      return NAMED.test(`${heading} ${block}`) ? [] : old(block);
    });
}

describe('known', () => {
  const files = filesBelow(DIST, (file) => /\.(html|md|json|txt|xml|js|mjs)$/.test(file));

  test('the SDK and the lists know every id on the site', () => {
    expect(inService.size).toBeGreaterThan(15);
    const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
    // The address of a page about a model is not its id.
    const ids = texts.map(([file, text]) => [file, idsIn(text.replace(/[\w.-]+\.html/g, ''))] as const);
    expect(ids.flatMap(([, list]) => list).length).toBeGreaterThan(100);
    const offenders = ids.flatMap(([file, list]) =>
      [...new Set(list)]
        .filter((id) => !inService.has(id) && !knownModelIds.has(id))
        .map((id) => `${file}: ${id}`),
    );
    expectNoOffenders(offenders, 'ids that are nobody’s');
  });
});

describe('named', () => {
  test('a page says so wherever an old id stands', () => {
    expectNoOffenders(
      builtPages().flatMap((page) => [...new Set(unnamed(readPage(page)))].map((id) => `${page}: ${id}`)),
      'ids that look as if they could be used',
    );
  });

  test('and so does its Markdown twin', () => {
    const twins = filesBelow(DIST, (file) => file.endsWith('.md'));
    expect(twins.length).toBeGreaterThan(20);
    expectNoOffenders(
      twins.flatMap((file) =>
        [...new Set(unnamedInText(readFileSync(file, 'utf8')))].map((id) => `${file}: ${id}`),
      ),
      'ids that look as if they could be used',
    );
  });

  test('an id without such words is found', () => {
    const [id] = deprecated.keys();
    expect(unnamed(`<ul><li>Use <code>${id}</code></li></ul>`)).toEqual([id]);
    expect(unnamed(`<ul><li><p>Use <code>${id}</code></p><p>It is retired.</p></li></ul>`)).toEqual([]);
    expect(unnamedInText(`# A\n\nUse ${id}.\n\nIt is retired.`)).toEqual([id]);
  });
});
