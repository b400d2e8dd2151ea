/**
 * A secret of every kind, planted into every sample in every way, stands neither in the Diagnosis nor in
 * anything that is made of it: the report, the link, and the text as the page shows it again.
 */
import { expect, test } from 'vitest';
import { errors } from '../../src/catalogue/index.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { redact } from '../../src/engine/redact.ts';
import { blanked, masked } from '../../src/report/mask.ts';
import { toMarkdown, toPlain } from '../../src/report/render.ts';
import { report } from '../../src/report/report.ts';
import { encodeShare, shareOf } from '../../src/report/share.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { plantings } from '../support/planting.ts';
import { readSample, samplePaths } from '../support/samples.ts';
import { plantedSecrets, survives } from '../support/secrets.ts';

const samples = samplePaths().map(readSample);
const ways = Object.entries(plantings);
/** Far from every fraction with a small denominator, so that the places differ. */
const GOLDEN = 0.618034;

/** Everything that can leave the box a text was pasted into, by name. */
function outputsOf(text: string): [string, string][] {
  const diagnosis = diagnose(text);
  const written = report(diagnosis, { text, clientName: null, now: new Date(0) });
  const shared = shareOf(diagnosis, errors);
  return [
    ['the Diagnosis', JSON.stringify(diagnosis)],
    ['the report', toMarkdown(written) + toPlain(written)],
    ['the link', shared === null ? '' : encodeShare(shared)],
    ['the text shown', masked(text, { start: 0, end: text.length }, diagnosis.redactions)],
    ['the text kept', blanked(text, diagnosis.redactions)],
  ];
}

test('there are at least twenty kinds of secrets, and each is planted in every way', () => {
  expect(plantedSecrets(0).length).toBeGreaterThanOrEqual(20);
  expect(samples.length * plantedSecrets(0).length).toBeGreaterThan(20 * ways.length);
});

test('no secret survives in what is made of a sample', () => {
  const offenders = samples.flatMap(({ file, text: sample }, n) =>
    plantedSecrets(n).flatMap(({ what, value, inContext }, k) => {
      const [where, plant] = ways[(n + k) % ways.length] as (typeof ways)[number];
      const text = plant(sample, inContext, (n * GOLDEN) % 1);
      return outputsOf(text).flatMap(([output, told]) => {
        const left = survives(value, told);
        return left === null || sample.includes(left)
          ? []
          : [`${file}, ${what} ${where}: "${left}" in ${output}`];
      });
    }),
  );
  expectNoOffenders(offenders, 'secrets that survive');
}, 300_000);

test('the samples themselves hold nothing that is taken for a secret in many of them', () => {
  const masks = samples.filter(({ text }) => redact(text).redactions.length > 0);
  expect(masks.length).toBeLessThan(samples.length / 10);
});
