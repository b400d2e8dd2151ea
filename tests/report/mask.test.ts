import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { blanked } from '../../src/report/mask.ts';
import { readSample } from '../support/samples.ts';
import { plantedSecrets } from '../support/secrets.ts';

describe('a blanked text', () => {
  const sample = readSample('src/catalogue/overloaded/samples/python-sdk.txt').text;

  it.each(plantedSecrets(7))('holds no $what, and reads like the text itself', ({ value, inContext }) => {
    const text = `before\n${inContext}\n${sample}`;
    const before = diagnose(text);
    const blank = blanked(text, before.redactions);
    expect(blank).not.toContain(value);
    expect(blank).toHaveLength(text.length);
    expect(blank.split('\n')).toHaveLength(text.split('\n').length);
    expect({ ...diagnose(blank), redactions: before.redactions }).toEqual(before);
    expect(blanked(blank, diagnose(blank).redactions)).toBe(blank);
  });

  it('without secrets stays as it is', () => {
    expect(blanked(sample, diagnose(sample).redactions)).toBe(sample);
  });
});
