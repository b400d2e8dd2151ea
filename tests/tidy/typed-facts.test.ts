/**
 * Typed facts: whatever can change comes from src/facts, wherever a sentence for readers stands: articles,
 * questions, guides, components, pages, islands, the catalogue's own sentences and the corrections.
 *
 * 1. figures    prose types no number but statuses and names that hold one.
 * 2. words      nor does it write a quantity in words.
 * 3. quotes     a quantity inside code is quoted from a sample, a command or a fact.
 * 4. prices     none, not even in code.
 * 5. addresses  every host is one of a fact or a source.
 * 6. models     no id of a model and no version of a line.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/facts/models.ts';
import { facts } from '../../src/facts/index.ts';
import { sources } from '../../src/facts/sources.ts';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { passagesOf, writtenFiles } from '../words/files.ts';
import type { Passage } from '../words/passage.ts';

/** The place of facts, and the one text whose figures are about the project itself. */
const isElsewhere = (file: string): boolean =>
  file === 'README.md' || (file.startsWith('src/facts/') && !/\/(?:corrections|disputes)\.ts$/.test(file));

/** What is typed into a shell is code, although it stands in a string. */
const isCommand = ({ file }: Passage): boolean => file.endsWith('commands.ts');

const passages = writtenFiles
  .filter((file) => !isElsewhere(file))
  .flatMap(passagesOf)
  // A claim that circulates is quoted with its wrong figures.
  .filter(({ key }) => key !== 'claim');

const ofKind = (...kinds: Passage['kind'][]): Passage[] =>
  passages.filter(
    (passage) => kinds.includes(passage.kind) && !(passage.kind === 'prose' && isCommand(passage)),
  );

const offenders = (list: readonly Passage[], find: (text: string) => readonly string[]): string[] =>
  list.flatMap((passage) =>
    find(passage.text).map(
      (found) => `${passage.file}:${passage.line}: ${found} in “${passage.text.slice(0, 90)}”`,
    ),
  );

test('there is much to look at, in every kind of file', () => {
  for (const part of [
    'article.mdx',
    'src/content/faq/',
    'src/content/guides/',
    '.astro',
    '.tsx',
    'error.ts',
    'src/quiz/',
    'corrections.ts',
  ])
    expect(ofKind('prose').filter(({ file }) => file.includes(part)).length, part).toBeGreaterThan(20);
});

describe('figures', () => {
  /** Statuses, classes of statuses, and names that hold a figure; a year of a past month stays what it is. */
  const NAMES =
    /\b[1-5]\d\ds?\b|\b[1-5]xx\b|\bRFC \d+\b|\bIPv[46]\b|\bHTTP\/[\d.]+|\bbase64\b|\bp99\b|\bUTF-8\b|\bISO-8859-1\b|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December) )20\d\d\b/g;

  test('prose types no figure but statuses and names', () => {
    const typed = (text: string): string[] => text.replace(NAMES, '').match(/[\w.,:$-]*\d[\w.,:%-]*/g) ?? [];
    expectNoOffenders(offenders(ofKind('prose'), typed), 'figures typed into prose');
  });

  test('nobody writes a changing quantity in words', () => {
    const WORDS =
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|half|twice|dozen|hundred|thousand)\s+(?:the\s+)?(?:standard\s+)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|retries|attempts|times|price|percent|requests|tokens|dollars)\b/gi;
    expectNoOffenders(
      offenders(ofKind('prose'), (text) => text.match(WORDS) ?? []),
      'quantities in words',
    );
  });
});

describe('quotes', () => {
  const QUANTITY =
    /\d[\d.,]*\s?(?:s|ms|seconds?|minutes?|min|hours?|h|days?|%|kB|MB|GB|tokens?|requests?|retries|attempts|times|RPM|TPM|dollars|USD)\b/i;

  test('a quantity inside code stands in a sample, a transcript or a fact', () => {
    const known = [
      ...filesBelow('src/catalogue', (file) => file.includes('/samples/')),
      ...filesBelow('src/content/transcripts'),
    ].map((file) => readFileSync(file, 'utf8'));
    const texts = [...known, ...Object.values(facts).map(({ value }) => String(value))].map((text) =>
      text.replace(/\s+/g, ' '),
    );
    const isKnown = (piece: string): boolean => texts.some((text) => text.includes(piece));
    const found = offenders(
      ofKind('code').filter(({ file }) => file.endsWith('.mdx')),
      (text) =>
        text
          .split(/\s*…\s*/)
          .map((piece) => piece.replace(/\s+/g, ' ').trim())
          .filter((piece) => QUANTITY.test(piece) && !isKnown(piece)),
    );
    expectNoOffenders(found, 'quantities in code that nothing holds');
  });
});

describe('prices', () => {
  test('no price in prose or code', () => {
    const PRICE = /(?:US)?\$\s?\d|\d\s?(?:dollars|USD|EUR)\b|€/g;
    expectNoOffenders(
      offenders(
        ofKind('prose', 'code').filter(
          ({ file }) => !file.startsWith('src/lib') && !file.endsWith('plain-text.ts'),
        ),
        (text) => text.match(PRICE) ?? [],
      ),
      'prices',
    );
  });
});

describe('addresses', () => {
  const HOST = /(?<![\w.@-])(?:[a-z0-9-]+\.)+(?:com|org|net|dev|ai|io|app|co|google|microsoft)\b(?![\w(])/g;
  /** The name of a product, a vocabulary, and names that are reserved for examples. */
  const NAMES = new Set(['claude.ai', 'schema.org', 'example.com', 'example.org']);
  const addresses = [
    ...Object.values(facts).map(({ value }) => String(value)),
    ...Object.values(sources).map(({ url }) => url),
  ];
  const hosts = new Set(addresses.flatMap((address) => address.match(HOST) ?? []));

  test('prose names no host', () => {
    expectNoOffenders(
      offenders(ofKind('prose'), (text) => (text.match(HOST) ?? []).filter((host) => !NAMES.has(host))),
      'hosts typed into prose',
    );
  });

  test('links and code lead to hosts of facts and sources', () => {
    expectNoOffenders(
      offenders(ofKind('address', 'code'), (text) =>
        (text.match(HOST) ?? []).filter((host) => !hosts.has(host) && !NAMES.has(host)),
      ),
      'hosts that no fact and no source has',
    );
  });

  test('a link to another site is the address of a fact or a source, or a part of the page it names', () => {
    const external = ofKind('address').filter(
      ({ text }) => /^https?:/.test(text) && !text.includes('schema.org'),
    );
    expect(external.length).toBeGreaterThan(0);
    expectNoOffenders(
      offenders(external, (text) =>
        addresses.includes(text.replace(/#.*$/, '')) || addresses.includes(text) ? [] : [text],
      ),
      'addresses that no fact and no source has',
    );
  });
});

describe('models', () => {
  const ID = /\bclaude-(?:fable|haiku|mythos|opus|sonnet|instant|\d)[\w.-]*/g;
  const VERSION = /\b(?:Claude|Fable|Haiku|Mythos|Opus|Sonnet) \d(?:\.\d)?\b/g;

  test('no id of a model', () => {
    const written = passages.filter(({ file }) => !file.startsWith('src/facts/'));
    expectNoOffenders(
      offenders(written, (text) => text.match(ID) ?? []),
      'ids of models',
    );
  });

  test('no version of a line', () => {
    expect(models.every(({ name }) => new RegExp(VERSION.source).test(name))).toBe(true);
    expectNoOffenders(
      offenders(ofKind('prose'), (text) => text.match(VERSION) ?? []),
      'versions of models',
    );
  });
});
