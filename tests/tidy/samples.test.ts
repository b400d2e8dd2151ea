/**
 * Tidy: the catalogue recognises what it describes.
 *
 * 1. own       every sample is diagnosed as its own error and meets what its header expects.
 * 2. alone     no sample has decisive evidence for two errors.
 * 3. reached   every signal of an error is hit by a sample; those of origins and clients by a sample,
 *              a look-alike or a text of a family.
 * 4. others    every look-alike lands where it says.
 */
import { describe, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { fullErrors } from '../../src/catalogue/pages.ts';
import type { SpeakerSignal } from '../../src/catalogue/define.ts';
import type { SampleKey } from '../../src/catalogue/sample.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { observe, type Hit } from '../../src/engine/evidence.ts';
import { read } from '../../src/engine/read.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { familyTexts } from '../support/families.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';

/** What a header key says about the Diagnosis, as text. */
const FIELDS: Partial<Record<SampleKey, (diagnosis: Diagnosis) => unknown>> = {
  kind: (diagnosis) => diagnosis.kind,
  status: (diagnosis) => diagnosis.status,
  platform: (diagnosis) => diagnosis.platform,
  'error-type': (diagnosis) => diagnosis.errorType,
  'request-id': (diagnosis) => diagnosis.requestId,
  'retry-after': (diagnosis) => diagnosis.retryAfterSeconds,
  origin: (diagnosis) => diagnosis.origin,
  'client-id': (diagnosis) => diagnosis.client,
};

/** All observations of all owners, also of those that do not win. */
function hitsIn(text: string): Hit[] {
  const { reading } = read(text);
  return [...errors, ...origins, ...clients].flatMap(({ id, says, signals }: Owner) =>
    observe(
      id,
      signals.map((signal) => ({ ...signal, says: signal.says ?? says ?? '' })),
      reading,
    ),
  );
}
interface Owner {
  readonly id: string;
  readonly says?: string;
  readonly signals: readonly SpeakerSignal[];
}

const samples = samplePaths().map((file) => {
  const sample = readSample(file);
  return { ...sample, diagnosis: diagnose(sample.text), hits: hitsIn(sample.text) };
});
const errorIds = new Set<string>(ERROR_IDS);
const namesOf = (hits: readonly Hit[]): string[] => hits.map(({ owner, signal }) => `${owner}/${signal.id}`);

describe('own', () => {
  test('every sample is diagnosed as its header says', () => {
    const offenders = samples.flatMap(({ file, header, diagnosis }) =>
      Object.entries(FIELDS).flatMap(([key, read]) => {
        const expected = header[key as SampleKey];
        const got = String(read(diagnosis));
        return expected === undefined || expected === got
          ? []
          : [`${file}: ${key} ${got}, expected ${expected}`];
      }),
    );
    expectNoOffenders(offenders, 'samples diagnosed otherwise');
  });
});

describe('alone', () => {
  test('no sample decides for two errors', () => {
    const offenders = samples.flatMap(({ file, hits }) => {
      const deciding = hits.filter(
        ({ owner, signal }) => errorIds.has(owner) && signal.weight === 'decisive',
      );
      const owners = new Set(deciding.map(({ owner }) => owner));
      return owners.size > 1 ? [`${file}: ${[...new Set(namesOf(deciding))].join(', ')}`] : [];
    });
    expectNoOffenders(offenders, 'samples that decide for two errors');
  });
});

describe('reached', () => {
  const bySamples = new Set(samples.flatMap(({ hits }) => namesOf(hits)));
  const byLookAlikes = new Set(
    fullErrors.flatMap((entry) => entry.lookAlikes.flatMap(({ text }) => namesOf(hitsIn(text)))),
  );
  const byFamilies = new Set(familyTexts().flatMap(({ text }) => namesOf(hitsIn(text))));

  test('every signal of an error is hit by a sample', () => {
    const unreached = errors.flatMap(({ id, signals }) =>
      signals.map((signal) => `${id}/${signal.id}`).filter((name) => !bySamples.has(name)),
    );
    expectNoOffenders(unreached, 'signals no sample hits');
  });

  test('every signal of an origin or client is hit', () => {
    const unreached = [...origins, ...clients].flatMap(({ id, signals }) =>
      signals
        .map((signal) => `${id}/${signal.id}`)
        .filter((name) => !bySamples.has(name) && !byLookAlikes.has(name) && !byFamilies.has(name)),
    );
    expectNoOffenders(unreached, 'signals that nothing hits');
  });
});

describe('others', () => {
  test('every look-alike lands where it says', () => {
    const offenders = fullErrors.flatMap(({ id, lookAlikes }) =>
      lookAlikes.flatMap((lookAlike) => {
        const got = diagnose(lookAlike.text).kind;
        return got === lookAlike.is
          ? []
          : [`${id}: ${got}, expected ${lookAlike.is}: ${lookAlike.text.slice(0, 90)}`];
      }),
    );
    expectNoOffenders(offenders, 'look-alikes diagnosed otherwise');
  });
});
