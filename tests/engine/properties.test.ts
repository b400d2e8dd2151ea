/**
 * What holds for any text at all: no exception, spans that point into the original, nothing secret in
 * the result, the same answer every time, and no input that is slow out of proportion.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ERROR_IDS, NO_DIAGNOSIS } from '../../src/catalogue/ids.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { redact } from '../../src/engine/redact.ts';
import type { Span } from '../../src/engine/types.ts';
import { expectNoOffenders } from '../support/offenders.ts';
import { plantedSecrets } from '../support/secrets.ts';
import { HOSTILE_UNITS, pastes } from './texts.ts';

const RUNS = { numRuns: 600 };
const kinds: readonly string[] = [...ERROR_IDS, ...NO_DIAGNOSIS];

const isInside = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length;

describe('diagnose', () => {
  test('answers any text with a known kind and spans inside it', () => {
    fc.assert(
      fc.property(pastes, (text) => {
        const { kind, evidence, also, redactions, input, retryAfterSeconds, advice } = diagnose(text);
        expect(kinds).toContain(kind);
        expect(input.length).toBe(text.length);
        expect(input.read).toBeLessThanOrEqual(text.length);
        for (const span of [...evidence, ...also, ...redactions]) expect(isInside(span, text)).toBe(true);
        for (const seconds of [retryAfterSeconds, advice.waitSeconds]) {
          if (seconds !== null) expect(Number.isFinite(seconds) && seconds >= 0).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('quotes exactly what stands at each span', () => {
    fc.assert(
      fc.property(pastes, (text) => {
        for (const { start, end, quote } of diagnose(text).evidence)
          expect(quote).toBe(text.slice(start, end));
      }),
      RUNS,
    );
  });

  test('gives the same answer to the same text', () => {
    fc.assert(
      fc.property(pastes, (text) => {
        expect(JSON.stringify(diagnose(text))).toBe(JSON.stringify(diagnose(text)));
      }),
      RUNS,
    );
  });

  test('survives being written as JSON', () => {
    fc.assert(
      fc.property(pastes, (text) => {
        const diagnosis = diagnose(text);
        expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
      }),
      RUNS,
    );
  });
});

describe('redact', () => {
  test('keeps the length and is done after one pass', () => {
    fc.assert(
      fc.property(pastes, fc.nat({ max: 1000 }), (text, seed) => {
        const secret = plantedSecrets(seed)[seed % plantedSecrets(0).length];
        const once = redact(`${text}\n${secret?.inContext ?? ''}\n`);
        expect(once.text).toHaveLength(text.length + (secret?.inContext.length ?? 0) + 2);
        expect(redact(once.text).text).toBe(once.text);
      }),
      RUNS,
    );
  });

  test('every kind of secret is found on its own', () => {
    const missed = plantedSecrets(7)
      .filter(({ inContext, value }) => redact(inContext).text.includes(value))
      .map(({ what }) => what);
    expectNoOffenders(missed, 'secrets that stay');
  });

  test('no secret survives anywhere in a Diagnosis', () => {
    const surroundings = fc.constantFrom(
      (secret: string) => `\n${secret}\n`,
      (secret: string) => ` ${secret} `,
      (secret: string) => `"${secret}"`,
      (secret: string) => `{"headers": {"note": "${secret}"}}`,
      (secret: string) => `curl -H '${secret}' https://api.example.com/`,
    );
    fc.assert(
      fc.property(pastes, pastes, surroundings, fc.nat({ max: 1000 }), (before, after, surround, seed) => {
        for (const { what, value, inContext } of plantedSecrets(seed)) {
          const text = `${before}\n${surround(inContext)}\n${after}`;
          const told = JSON.stringify(diagnose(text));
          // Half a long key is still a leak; half an e-mail address is a host name.
          const half = value.length < 32 ? value : value.slice(Math.floor(value.length / 2));
          if (told.includes(half)) expect.fail(`${what} survives in ${told}`);
        }
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

describe('time', () => {
  const SIZES = [1_000, 4_000, 16_000, 64_000, 250_000, 1_000_000];
  const LIMIT = 2000;

  // A coarse bound: at the last size a quadratic pattern takes minutes, a linear one milliseconds.
  test('a million characters of any alphabet take under two seconds', () => {
    const offenders = Object.entries(HOSTILE_UNITS).flatMap(([name, unit]) => {
      for (const size of SIZES) {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        const begun = performance.now();
        diagnose(text);
        const taken = performance.now() - begun;
        if (taken > LIMIT) return [`${name}: ${Math.round(taken)} ms for ${size} characters`];
      }
      return [];
    });
    expectNoOffenders(offenders, 'alphabets that are slow');
  }, 600_000);
});
