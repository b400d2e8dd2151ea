/**
 * Links: whatever an MDX text names exists. The built pages are followed link by link elsewhere.
 *
 * 1. kinds       links are site paths with a closing slash, fragments or https.
 * 2. fragments   anchors inside a text lead to one of its headings.
 * 3. components  facts, errors, questions, snippets, samples and corrections are there; imports are used.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { corrections } from '../../src/facts/corrections.ts';
import { facts } from '../../src/facts/index.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { bodyOf, mdxFiles, read } from './prose.ts';

const texts = mdxFiles.map((file) => ({ file, body: bodyOf(read(file)), source: read(file) }));

const attributes = (pattern: RegExp): { file: string; value: string; rest: string }[] =>
  texts.flatMap(({ file, body }) =>
    [...body.matchAll(pattern)].map(([, value = '', rest = '']) => ({ file, value, rest })),
  );

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');

test('links are site paths, fragments or https', () => {
  const links = attributes(/\]\(([^)]+)\)/g);
  expect(links.length).toBeGreaterThan(0);
  expectNoOffenders(
    links
      .filter(({ value }) => !/^(?:https:\/\/|\/(?:[^#]*\/)?(?:#|$)|#)/.test(value))
      .map(({ file, value }) => `${file}: ${value}`),
    'links of another kind',
  );
});

test('every fragment leads to a heading of its own text', () => {
  const offenders = texts.flatMap(({ file, body }) => {
    const anchors = [...body.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => slug(heading));
    return [...body.matchAll(/\]\(#([^)]+)\)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !anchors.includes(target))
      .map((target) => `${file}: #${target}`);
  });
  expectNoOffenders(offenders, 'dead fragments');
});

describe('components', () => {
  const list = (found: { file: string; value: string }[]): string[] =>
    found.map(({ file, value }) => `${file}: ${value}`);

  test('facts', () => {
    const used = attributes(/<Fact id="([^"]+)"/g);
    expect(used.length).toBeGreaterThan(0);
    expectNoOffenders(list(used.filter(({ value }) => !(value in facts))), 'unknown facts');
  });

  test('errors', () => {
    const used = attributes(/<ErrorLink id="([^"]+)"/g);
    expectNoOffenders(
      list(used.filter(({ value }) => !ERROR_IDS.some((id) => id === value))),
      'unknown errors',
    );
  });

  test('questions', () => {
    const used = attributes(/<FaqLinks\s+error="[^"]+"\s+first=\{\[([^\]]+)\]\}/g).flatMap(
      ({ file, value }) => [...value.matchAll(/'([^']+)'/g)].map(([, id = '']) => ({ file, value: id })),
    );
    expect(used.length).toBeGreaterThan(0);
    expectNoOffenders(
      list(used.filter(({ value }) => !existsSync(`src/content/faq/${value}.mdx`))),
      'unknown questions',
    );
  });

  test('snippets', () => {
    const used = attributes(/<Snippet topic="([^"]+)"/g);
    expectNoOffenders(
      list(used.filter(({ value }) => !existsSync(`src/snippets/${value}`))),
      'snippets without a folder',
    );
  });

  test('samples', () => {
    const used = attributes(/<Sample error="([^"]+)" name="([^"]+)"/g);
    expectNoOffenders(
      used
        .filter(({ value, rest }) => !existsSync(`src/catalogue/${value}/samples/${rest}.txt`))
        .map(({ file, value, rest }) => `${file}: ${value}/${rest}`),
      'samples without a file',
    );
  });

  test('corrections are about the topic', () => {
    const used = attributes(/<Corrections\s+topic="([^"]+)"([^/]*)\/>/g).flatMap(({ file, value, rest }) =>
      [...rest.matchAll(/'([^']+)'/g)].map(([, id = '']) => ({ file, topic: value, value: id })),
    );
    expect(used.length).toBeGreaterThan(0);
    expectNoOffenders(
      list(
        used.filter(
          ({ topic, value }) =>
            !corrections.some(({ id, topics }) => id === value && topics.some((name) => name === topic)),
        ),
      ),
      'corrections about something else',
    );
  });

  test('imports are used, and what is used is imported', () => {
    const offenders = texts.flatMap(({ file, body, source }) => {
      const imported = [...source.matchAll(/^import (\w+) from/gm)].map(([, name = '']) => name);
      const used = [...new Set([...body.matchAll(/<([A-Z]\w*)/g)].map(([, name = '']) => name))];
      return [
        ...imported.filter((name) => !used.includes(name)).map((name) => `${file}: ${name} is not used`),
        ...used.filter((name) => !imported.includes(name)).map((name) => `${file}: ${name} is not imported`),
      ];
    });
    expectNoOffenders(offenders, 'imports');
  });
});
