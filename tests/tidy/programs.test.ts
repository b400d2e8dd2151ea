/**
 * Tidy: the programs of src/snippets, without running them.
 *
 * 1. recorded  every program that is not marked `not run` has a record of the SDK it ran against, and
 *              has not changed since.
 * 2. models    every model id in it is in the current line-up, and stands in one place.
 * 3. named     every topic has its words, and every words their topic.
 * 4. regions   every program has a `core`.
 * 5. blocks    none takes a block of an answer by its place: the first need not be the text.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { models } from '../../src/facts/models.ts';
import { goVersion, javaVersion, pythonVersion, typescriptVersion } from '../../src/facts/sdk.ts';
import { takeRegion } from '../../src/lib/region.ts';
import { TOPICS } from '../../src/snippets/topics.ts';
import { SNIPPETS, topicsIn } from '../snippets/program.ts';
import { hashOf, readRuns } from '../snippets/runs.ts';
import { expectNoOffenders } from '../support/offenders.ts';

const LANGUAGES = { py: 'python', ts: 'typescript', go: 'go', java: 'java', sh: 'shell' } as const;
const SDK_VERSIONS: Readonly<Record<string, string>> = {
  py: pythonVersion.value,
  ts: typescriptVersion.value,
  go: goVersion.value,
  java: javaVersion.value,
};

const programs = Object.entries(LANGUAGES).flatMap(([extension, language]) =>
  topicsIn(extension).map((topic) => ({
    topic,
    extension,
    language,
    file: `${topic}.${extension}`,
    text: readFileSync(`${SNIPPETS}${topic}/${topic}.${extension}`, 'utf8'),
  })),
);

describe('programs', () => {
  test('each has run as it stands, against the SDK that the facts name', () => {
    const offenders = programs
      .filter(({ text }) => !/not run:/.test(text))
      .flatMap(({ topic, extension, language, file }) => {
        const run = readRuns(language)[topic];
        if (run === undefined) return [`${file}: no record; RECORD_RUNS=1 npm test -- programs`];
        const version = SDK_VERSIONS[extension];
        return [
          ...(run.source === hashOf(topic, extension) ? [] : [`${file}: changed since it ran`]),
          ...(version === undefined || run.sdk.endsWith(` ${version}`)
            ? []
            : [`${file}: ran against ${run.sdk}, the facts say ${version}`]),
          ...(run.proved.length > 0 ? [] : [`${file}: proves nothing`]),
        ];
      });
    expectNoOffenders(offenders, 'records');
  });

  test('none takes a block of an answer by its place', () => {
    const byPlace = /content(?:\(\))?\??\.?(?:\[0\]|get\(0\)|at\(0\)|getFirst\(\))/i;
    expect(byPlace.test('message.content[0].text')).toBe(true);
    expect(byPlace.test('message.content().get(0).asText()')).toBe(true);
    expectNoOffenders(
      programs.filter(({ text }) => byPlace.test(text)).map(({ file }) => file),
      'programs that expect the text first',
    );
  });

  test('no record speaks of a program that is gone', () => {
    const offenders = Object.entries(LANGUAGES).flatMap(([extension, language]) =>
      Object.keys(readRuns(language))
        .filter((topic) => !topicsIn(extension).includes(topic))
        .map((topic) => `${language}: ${topic}`),
    );
    expectNoOffenders(offenders, 'records without a program');
  });

  test('each names current models, and each of them once', () => {
    const current = models.filter((model) => model.current).map(({ id }) => id);
    const offenders = programs.flatMap(({ file, text }) => {
      const ids = [...text.matchAll(/\bclaude-[a-z]+-[\w-]*\d[\w-]*/g)].map(([id]) => id);
      return ids.flatMap((id, index) => [
        ...(current.includes(id) ? [] : [`${file}: ${id}`]),
        ...(ids.indexOf(id) === index ? [] : [`${file}: ${id} twice`]),
      ]);
    });
    expectNoOffenders(offenders, 'model ids');
  });

  test('topics and their words are the same set', () => {
    expect(Object.keys(TOPICS).sort()).toEqual([...new Set(programs.map(({ topic }) => topic))].sort());
  });

  test('each has a region that pages can show', () => {
    const offenders = programs
      .filter(({ text }) => takeRegion(text, 'core') === null)
      .map(({ file }) => file);
    expectNoOffenders(offenders, 'programs without a core');
  });
});
