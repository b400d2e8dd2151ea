/**
 * Tidy: samples recorded from real clients.
 *
 * 1. enough    there are as many as the project wants, from as many clients and versions.
 * 2. planned   every plan has its sample, and every recorded sample its plan.
 * 3. signed    every recorded sample names a client with its version and the day.
 * 4. distinct  no two samples of one error are the same but for numbers.
 * 5. neutral   no recorded sample shows the machine it was recorded on.
 * 6. rest      what is not recorded is listed with a reason.
 */
import { describe, expect, test } from 'vitest';
import { notCaptured } from '../captures/not-captured.ts';
import { plans } from '../captures/plans/index.ts';
import { runners } from '../captures/runners/index.ts';
import type { Plan } from '../captures/types.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { readSample, samplePaths } from '../support/samples.ts';

const SAMPLES_WANTED = 250;
const PAIRS_WANTED = 25;
const CLIENT_WITH_VERSION = / \d+(?:\.\d+)+/;

const samples = samplePaths().map(readSample);
const recorded = samples.filter(({ header }) => header.obtained?.startsWith('ran against') === true);
const composed = samples.filter((sample) => !recorded.includes(sample));
const planned = new Map<string, Plan>(
  plans.map((plan) => [`src/catalogue/${plan.error}/samples/${plan.file}.txt`, plan]),
);

describe('enough', () => {
  test('samples from real clients', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(SAMPLES_WANTED);
  });

  test('pairs of client and version', () => {
    // What stands behind the version names a route, such as "on Amazon Bedrock", and makes no new pair.
    const pairs = recorded.map(({ header }) => header.client?.replace(/( \d+(?:\.\d+)+\S*).*$/, '$1'));
    expect(new Set(pairs).size).toBeGreaterThanOrEqual(PAIRS_WANTED);
  });
});

describe('planned', () => {
  test('no sample is planned twice', () => {
    expect(planned.size).toBe(plans.length);
  });

  test('every plan has its sample', () => {
    const there = new Set(recorded.map(({ file }) => file));
    expectNoOffenders(
      [...planned.keys()].filter((file) => !there.has(file)),
      'planned, not recorded',
    );
  });

  test('every recorded sample has its plan', () => {
    const offenders = recorded.map(({ file }) => file).filter((file) => !planned.has(file));
    expectNoOffenders(offenders, 'recorded without a plan');
  });

  test('every plan names a runner, and every runner has a plan', () => {
    const used = new Set(plans.map(({ runner }) => runner));
    const unknown = [...used].filter((name) => !(name in runners));
    const unused = Object.keys(runners).filter((name) => !used.has(name));
    expectNoOffenders(unknown, 'unknown runners');
    expectNoOffenders(unused, 'runners without a plan');
  });
});

describe('signed', () => {
  test('client, version and day', () => {
    const offenders = recorded
      .filter(
        ({ header }) =>
          !CLIENT_WITH_VERSION.test(header.client ?? '') ||
          !/ on \d{4}-\d{2}-\d{2}(?:,|$)/.test(header.obtained ?? '') ||
          header.scenario === undefined,
      )
      .map(({ file, header }) => `${file}: ${header.client}, ${header.obtained}`);
    expectNoOffenders(offenders, 'samples without client, version, scenario or day');
  });
});

describe('distinct', () => {
  /** Identifiers, places in files and times differ between any two runs. */
  const form = (text: string): string =>
    text
      .replace(/req_\w+|\b[0-9a-f]{8,}\b/g, '#')
      .replace(/\d+/g, '0')
      .replace(/[^\S\n]+/g, ' ');

  test('no two samples of one error are the same but for numbers', () => {
    const first = new Map<string, string>();
    const offenders = recorded.flatMap(({ file, owner, text }) => {
      const key = `${owner}\n${form(text)}`;
      const other = first.get(key);
      first.set(key, other ?? file);
      return other === undefined ? [] : [`${file} and ${other}`];
    });
    expectNoOffenders(offenders, 'the same text twice');
  });
});

describe('neutral', () => {
  test('no local folder, loopback port or user', () => {
    const offenders = recorded.flatMap(({ file, text }) => {
      const shown =
        /\/(?:work|root|tmp\/\w+-\w{6})\/|127\.0\.0\.1:\d{4,5}\b|localhost:\d{5}\b|\.cache\/captures/.exec(
          text,
        )?.[0];
      return shown === undefined ? [] : [`${file}: ${shown}`];
    });
    expectNoOffenders(offenders, 'samples that show the machine');
  });
});

describe('rest', () => {
  const listed = notCaptured.flatMap(({ composed }) =>
    composed.map((name) => `src/catalogue/${name.replace('/', '/samples/')}.txt`),
  );

  test('every composed sample is on the list once, and nothing else is', () => {
    expect(listed.toSorted()).toEqual(composed.map(({ file }) => file).toSorted());
  });

  test('every entry gives a reason and a day', () => {
    const offenders = notCaptured
      .filter(({ reason, triedOn }) => !reason.endsWith('.') || !/^\d{4}-\d{2}-\d{2}$/.test(triedOn))
      .map(({ what }) => what);
    expectNoOffenders(offenders, 'entries without a reason or a day');
  });
});
