import { describe, expect, it } from 'vitest';
import { errors } from '../../src/catalogue/index.ts';
import type { ErrorEntry } from '../../src/catalogue/define.ts';
import { decodeShare, encodeShare, shareOf } from '../../src/report/share.ts';
import { sharedDiagnosis } from '../../src/report/shared.ts';
import { DIAGNOSIS } from './fixture.ts';

const base = errors.find((e) => e.id === 'rate-limit') as ErrorEntry;
const entry: ErrorEntry = {
  ...base,
  variants: { ramp: { title: 'Ramp limit', retry: 'back-off' } },
  signals: [
    { id: 'ramp', find: { status: 429 }, weight: 'decisive', says: 'Ramp.', variant: 'ramp' },
    { id: 'plain', find: { status: 429 }, weight: 'strong', says: 'Plain.' },
  ],
};

describe('share link', () => {
  it('comes back for every error and variant of the catalogue', () => {
    for (const { id, variants } of errors)
      for (const variant of [null, ...Object.keys(variants)])
        expect(decodeShare(encodeShare({ kind: id, variant }), errors)).toEqual({ kind: id, variant });
  });

  it.each([
    '',
    '#',
    '#how',
    '#verdict=',
    '#verdict=nonsense',
    '#verdict=overloaded:nonsense',
    '#verdict=overloaded:',
    '#verdict=rate-limit:ramp:x',
    '#verdict=overloaded:toString',
    '#verdict=<b>',
  ])('refuses %j', (hash) => expect(decodeShare(hash, errors)).toBeNull());

  it('holds ids only', () => {
    const shared = shareOf(DIAGNOSIS, errors);
    expect(shared && encodeShare(shared)).toBe('#verdict=rate-limit');
  });

  it('names the variant whose advice was given, and only that', () => {
    const advice = sharedDiagnosis({ kind: 'rate-limit', variant: 'ramp' }, entry).advice;
    const evidence = entry.signals.map((s) => ({
      start: 0,
      end: 1,
      quote: 'x',
      says: s.says,
      weight: s.weight,
      signal: `rate-limit/${s.id}`,
    }));
    expect(shareOf({ ...DIAGNOSIS, advice, evidence }, [entry])?.variant).toBe('ramp');
    expect(
      shareOf({ ...DIAGNOSIS, advice: { ...advice, title: base.title }, evidence }, [entry])?.variant,
    ).toBeNull();
  });

  it('is not offered for answers outside the catalogue', () => {
    expect(shareOf({ ...DIAGNOSIS, kind: 'unknown' }, errors)).toBeNull();
  });
});

describe('shared verdict', () => {
  it('carries the advice of the variant and inherits the rest', () => {
    const { advice, evidence, requestId } = sharedDiagnosis({ kind: 'rate-limit', variant: 'ramp' }, entry);
    expect(advice).toMatchObject({
      title: 'Ramp limit',
      retry: 'back-off',
      side: base.side,
      page: '/errors/rate-limit/',
    });
    expect(advice.steps).toEqual(base.steps);
    expect([evidence, requestId]).toEqual([[], null]);
  });
});
