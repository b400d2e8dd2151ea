import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { dropTorn } from '../../src/islands/diagnostic/dropTorn.ts';
import { blanked, hiddenIn } from '../../src/report/mask.ts';
import { plantedSecrets, survives } from '../support/secrets.ts';

describe('the end of a text', () => {
  it('begins with a line, or with a word where a line is too long', () => {
    expect(dropTorn('o\nthree\nfour')).toBe('three\nfour');
    expect(dropTorn(`ree${' x'.repeat(3_000)}`)).toBe(' x'.repeat(3_000));
  });

  it.each(plantedSecrets(5))('holds nothing that is left of a $what which the cut has torn', (secret) => {
    const rest = `\n${'served in 12 ms\n'.repeat(20)}`;
    const piece = `${secret.inContext}${rest}`;
    for (const share of [0.05, 0.2, 0.4, 0.6, 0.8, 0.95]) {
      const length = rest.length + Math.round(secret.inContext.length * share);
      const end = dropTorn(piece.slice(-length));
      expect(survives(secret.value, blanked(end, hiddenIn(diagnose(end))))).toBeNull();
    }
  });
});
