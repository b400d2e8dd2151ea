/**
 * Tidy: the catalogue holds together without being run.
 *
 * 1. folders   every folder of the catalogue is an error of the index, and the other way round.
 * 2. names     owners and signals have unique names; variants are declared and used.
 * 3. sources   every cited source is known, dated, served over https (or ours) and listed once; entries are dated.
 * 4. words     texts readers see are finished sentences without exclamation marks.
 * 5. samples   every error has enough of them and each says how it was obtained.
 *
 * What the samples are diagnosed as is in samples.test.ts; that every error has a page and every page
 * an error is checked on the built site in tests/budgets/pages.test.ts.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { ERROR_IDS, NO_DIAGNOSIS } from '../../src/catalogue/ids.ts';
import { fullErrors } from '../../src/catalogue/pages.ts';
import { sources, type Source } from '../../src/facts/sources.ts';
import { filesBelow, foldersIn } from '../support/files.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';

const owners = [...errors, ...origins, ...clients];

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
];

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && Date.parse(text) <= Date.now();

describe('folders', () => {
  test('folders and index agree', () => {
    const folders = foldersIn('src/catalogue').filter((name) => name !== 'origins' && name !== 'clients');
    expect(folders).toEqual([...ERROR_IDS].sort());
    expect(errors.map((entry) => entry.id)).toEqual([...ERROR_IDS]);
    expect(fullErrors.map((entry) => entry.id)).toEqual([...ERROR_IDS]);
  });

  test('every origin and client file is listed', () => {
    for (const kind of ['origins', 'clients'] as const) {
      const files = filesBelow(`src/catalogue/${kind}`, (file) => /\.ts$/.test(file));
      const listed = kind === 'origins' ? origins : clients;
      expect(listed.length, `${kind} listed`).toBeGreaterThanOrEqual(files.length - 1);
    }
  });

  test('every entry that names a snippet has one', () => {
    const missing = errors
      .filter(({ snippet }) => snippet && !existsSync(`src/snippets/${snippet}`))
      .map(({ id, snippet }) => `${id}: src/snippets/${snippet}`);
    expectNoOffenders(missing, 'snippets that do not exist');
  });
});

describe('names', () => {
  test('owners have unique names', () => {
    expectNoOffenders(repeated(owners.map((owner) => owner.id)), 'names used twice');
  });

  test('signals have unique names inside their owner', () => {
    const offenders = owners.flatMap((owner) =>
      repeated(owner.signals.map((signal) => signal.id)).map((signal) => `${owner.id}/${signal}`),
    );
    expectNoOffenders(offenders, 'signals named twice');
  });

  test('every owner has a signal', () => {
    const silent = owners.filter((owner) => owner.signals.length === 0).map((owner) => owner.id);
    expectNoOffenders(silent, 'nothing recognises');
  });

  test('variants are declared and used', () => {
    const offenders = errors.flatMap((entry) => {
      const used = new Set(entry.signals.flatMap((signal) => signal.variant ?? []));
      const declared = new Set(Object.keys(entry.variants));
      return [
        ...[...used]
          .filter((name) => !declared.has(name))
          .map((name) => `${entry.id}: ${name} is not declared`),
        ...[...declared].filter((name) => !used.has(name)).map((name) => `${entry.id}: ${name} is not used`),
      ];
    });
    expectNoOffenders(offenders, 'variants');
  });
});

describe('sources', () => {
  const known: Readonly<Record<string, Source>> = sources;

  test('every cited source is known', () => {
    const cited = [...fullErrors, ...origins, ...clients].flatMap((owner) =>
      owner.sources.filter((id) => !(id in known)).map((id) => `${owner.id}: ${id}`),
    );
    expectNoOffenders(cited, 'unknown sources');
  });

  test('every error cites a source and is dated', () => {
    const offenders = fullErrors
      .filter((entry) => entry.sources.length === 0 || !isDate(entry.verifiedOn))
      .map((entry) => `${entry.id}: ${entry.sources.length} sources, verified on ${entry.verifiedOn}`);
    expectNoOffenders(offenders, 'unsourced or undated');
  });

  test('every source is dated, secure and listed once', () => {
    const list = Object.entries(known);
    const offenders = [
      ...list.filter(([, source]) => !isDate(source.readOn)).map(([id]) => `${id}: not a past date`),
      ...list.filter(([, source]) => !/^(https:\/\/|\/)/.test(source.url)).map(([id]) => `${id}: not https`),
      ...list.filter(([, source]) => !source.title || !source.publisher).map(([id]) => `${id}: incomplete`),
      ...repeated(list.map(([, source]) => source.url)).map((url) => `${url}: listed twice`),
    ];
    expectNoOffenders(offenders, 'sources');
  });
});

describe('words', () => {
  test('sentences are finished and calm', () => {
    const offenders = fullErrors.flatMap((entry) => {
      const texts = [
        entry.summary,
        entry.description,
        entry.now,
        ...entry.why,
        ...entry.dont,
        ...entry.steps.map((step) => step.text),
        ...entry.lookAlikes.map((lookAlike) => lookAlike.because),
        ...Object.values(entry.variants).flatMap((variant) => [
          variant.summary ?? 'None.',
          ...(variant.dont ?? []),
          ...(variant.steps ?? []).map((step) => step.text),
        ]),
        ...entry.signals.map((signal) => signal.says),
      ];
      return texts
        .filter(
          (text) => text.trim() !== text || !/[.?:)]$/.test(text) || /!(?!=)|\boops\b|\bsimply\b/i.test(text),
        )
        .map((text) => `${entry.id}: ${text}`);
    });
    expectNoOffenders(offenders, 'unfinished or loud sentences');
  });

  test('descriptions fit a search result', () => {
    const offenders = fullErrors
      .filter((entry) => entry.description.length > 155)
      .map((entry) => `${entry.id}: ${entry.description.length} characters`);
    expectNoOffenders(offenders, 'descriptions over 155 characters');
  });
});

describe('samples', () => {
  const CORE: readonly string[] = [
    'service-unavailable',
    'overloaded',
    'internal-server-error',
    'rate-limit',
  ];
  const kinds: readonly string[] = [...ERROR_IDS, ...NO_DIAGNOSIS];

  test('every error has enough samples', () => {
    const owned = samplePaths().map((file) => file.split('/')[2]);
    const offenders = ERROR_IDS.map((id) => ({
      id,
      has: owned.filter((owner) => owner === id).length,
      needs: CORE.includes(id) ? 3 : 2,
    }))
      .filter(({ has, needs }) => has < needs)
      .map(({ id, has, needs }) => `${id}: ${has} of ${needs}`);
    expectNoOffenders(offenders, 'too few samples');
  });

  test('every sample can be read and says where it comes from', () => {
    const offenders = samplePaths().flatMap((file) => {
      try {
        const { header, owner, text } = readSample(file);
        return [
          ...(['client', 'obtained', 'kind'] as const)
            .filter((key) => !header[key])
            .map((key) => `no ${key}`),
          ...(header.kind && !kinds.includes(header.kind) ? [`kind ${header.kind} does not exist`] : []),
          ...(header.kind && header.kind !== owner ? [`kind ${header.kind} in the folder ${owner}`] : []),
          ...(text.trim() === '' ? ['no text'] : []),
        ].map((what) => `${file}: ${what}`);
      } catch (error) {
        return [error instanceof Error ? error.message : String(error)];
      }
    });
    expectNoOffenders(offenders, 'samples');
  });
});
