/**
 * Texts composed for these tests, by family: terminal screens, editors, frameworks, clouds, gateways,
 * edges, other products, programs and documentation. A rule that serves one text only shows here.
 */
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import type { Diagnosis } from '../../src/engine/types.ts';
import { familyTexts, type FamilyKey, type FamilyText } from '../support/families.ts';
import { expectNoOffenders } from '../support/offenders.ts';

/** The three answers without a diagnosis count as one, because all send the reader elsewhere. */
const NONE = new Set(['not-claude', 'no-error', 'unknown']);
const shade = (kind: string): string => (NONE.has(kind) ? 'no diagnosis' : kind);

const FIELDS: Partial<Record<FamilyKey, (diagnosis: Diagnosis) => unknown>> = {
  status: (diagnosis) => diagnosis.status,
  platform: (diagnosis) => diagnosis.platform,
  'error-type': (diagnosis) => diagnosis.errorType,
  'request-id': (diagnosis) => diagnosis.requestId,
  model: (diagnosis) => diagnosis.model,
  'retry-after': (diagnosis) => diagnosis.retryAfterSeconds,
  client: (diagnosis) => diagnosis.client,
};

const texts = familyTexts().map((text) => ({ ...text, diagnosis: diagnose(text.text) }));

const kindsOf = ({ expected }: FamilyText): string[] =>
  [expected.kind, expected.or].flatMap((kind) => (kind === undefined ? [] : [shade(kind)]));

describe('texts by family', () => {
  test('there are several hundred', () => {
    expect(texts.length).toBeGreaterThan(600);
  });

  test('each is diagnosed as an expert would', () => {
    const offenders = texts
      .filter((text) => !kindsOf(text).includes(shade(text.diagnosis.kind)))
      .map(
        ({ where, expected, diagnosis }) => `${where}: ${diagnosis.kind}, expected ${expected.kind ?? ''}`,
      );
    expectNoOffenders(offenders, 'texts diagnosed otherwise');
  });

  test('each field that stands in a text is read', () => {
    const offenders = texts.flatMap(({ where, expected, diagnosis }) =>
      Object.entries(FIELDS).flatMap(([key, read]) => {
        const wanted = expected[key as FamilyKey];
        const got = String(read(diagnosis));
        return wanted === undefined || wanted === got ? [] : [`${where}: ${key} ${got}, expected ${wanted}`];
      }),
    );
    expectNoOffenders(offenders, 'fields read otherwise');
  });

  test('a verdict called certain is right', () => {
    const offenders = texts
      .filter(({ diagnosis }) => diagnosis.certainty === 'certain')
      .filter((text) => !kindsOf(text).includes(shade(text.diagnosis.kind)))
      .map(({ where, diagnosis }) => `${where}: ${diagnosis.kind}`);
    expectNoOffenders(offenders, 'certain and wrong');
  });
});
