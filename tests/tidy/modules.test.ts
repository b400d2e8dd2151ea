/**
 * Tidy: the shape of the tree.
 *
 * 1. pure      engine, catalogue, facts, quiz and report import neither Preact nor Astro and type-check
 *              in a world without DOM and Node.
 * 2. blind     the engine holds no error id, provider name or status.
 * 3. size      no module is longer than 300 lines; data and prose excepted.
 * 4. lock      the lock file names no host, so that any registry serves `npm ci`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { fullErrors } from '../../src/catalogue/pages.ts';
import { filesBelow } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import {
  importsOf,
  literalsOf,
  reachableFrom,
  resolveImport,
  typeErrorsWithoutHost,
} from '../support/source.ts';

const PURE = ['engine', 'catalogue', 'facts', 'quiz', 'report']
  .map((name) => `src/${name}/`)
  .filter((directory) => existsSync(directory));

const isScript = (file: string): boolean => /\.tsx?$/.test(file);
const pureFiles = PURE.flatMap((directory) => filesBelow(directory, isScript));

describe('pure', () => {
  test('they import no package, however far one follows', () => {
    const offenders = [...reachableFrom(pureFiles)].flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !specifier.startsWith('.'))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expectNoOffenders(offenders, 'packages in pure modules');
  });

  test('the stub server and the command line know no browser', () => {
    const offenders = [
      ...reachableFrom(['src/flaky', 'src/cli'].flatMap((from) => filesBelow(from, isScript))),
    ].flatMap((file) =>
      importsOf(file)
        .filter((specifier) => !/^(\.|node:)/.test(specifier))
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expectNoOffenders(offenders, 'packages in programs that need only Node');
  });

  test('the engine does not know the site', () => {
    const offenders = filesBelow('src/engine', isScript).flatMap((file) =>
      importsOf(file)
        .filter(
          (specifier) =>
            !/^(engine|catalogue|facts)\b/.test(resolveImport(file, specifier).replace('src/', '')),
        )
        .map((specifier) => `${file} imports ${specifier}`),
    );
    expectNoOffenders(offenders, 'engine imports beyond engine, catalogue and facts');
  });

  test('nothing needs a DOM or Node', () => {
    expectNoOffenders(typeErrorsWithoutHost(pureFiles), 'names that only a host provides');
  }, 60_000);
});

describe('blind', () => {
  // A header's name may hold a provider's: `x-envoy-…` is the shape of a field, not knowledge of Envoy.
  const PROVIDER =
    /(?<![\w-])(claude|anthropic|bedrock|vertex|foundry|openrouter|litellm|cloudflare|envoy|nginx|azure|google|amazon|openai|gemini|istio|akamai|cloudfront)(?![\w-])/i;
  const ids = new Set<string>(ERROR_IDS);
  const statuses = new Set(fullErrors.flatMap((entry) => entry.statuses.map(String)));

  test('the engine names no error, provider or status', () => {
    const offenders = filesBelow('src/engine', isScript).flatMap((file) =>
      literalsOf(file).flatMap(({ line, text, kind }) => {
        const at = `${file}:${line}`;
        if ((kind === 'string' || kind === 'compared') && statuses.has(text)) return [`${at} status ${text}`];
        if (kind === 'string' && ids.has(text)) return [`${at} error id ${text}`];
        const provider = kind === 'string' || kind === 'regexp' ? PROVIDER.exec(text) : null;
        return provider ? [`${at} provider ${provider[0]}`] : [];
      }),
    );
    expectNoOffenders(offenders, 'knowledge that belongs in the catalogue');
  });
});

describe('size', () => {
  const LIMIT = 300;
  const isData = (file: string): boolean =>
    /^src\/facts\/|^src\/catalogue\/[^/]+\/[^/]+\.ts$|\.(json|mdx|txt)$/.test(file);

  test(`no module is longer than ${LIMIT} lines`, () => {
    const files = ['src', 'tests'].flatMap((directory) =>
      filesBelow(directory, (file) => /\.(ts|tsx|astro|mjs|css|py)$/.test(file) && !isData(file)),
    );
    const offenders = files
      .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > LIMIT)
      .map(({ file, lines }) => `${file} ${lines}`);
    expectNoOffenders(offenders, 'modules to split');
  });
});

describe('lock', () => {
  test('the lock file names no host', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});
