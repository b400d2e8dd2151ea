import { describe, expect, it } from 'vitest';
import { duration } from '../../src/report/duration.ts';
import { clientHistory } from '../../src/report/history.ts';

describe('duration', () => {
  it.each([
    [0, '0 s'],
    [-3, '0 s'],
    [Number.NaN, '0 s'],
    [0.2, '1 s'],
    [59.1, '1 min 00 s'],
    [125, '2 min 05 s'],
    [7_260, '2 h 01 min'],
    [200_000, '2 d 07 h'],
  ])('%d seconds is %s', (seconds, words) => expect(duration(seconds)).toBe(words));
});

describe('clientHistory', () => {
  const client = { name: 'the client' };
  const curve = { retries: 4, baseSeconds: 1, factor: 3, capSeconds: 8, setting: null };

  it('sums the waits under the cap', () => {
    // 1 + 3 + 8 + 8
    expect(clientHistory({ ...client, retries: curve })).toContain(
      '4 times by default, waiting about 20 s in all',
    );
  });
  it('says when nothing is repeated, and nothing when it is not known', () => {
    expect(clientHistory({ ...client, retries: { ...curve, retries: 0 } })).toContain('does not repeat');
    expect(clientHistory({ ...client, retries: null })).toBeNull();
  });
});
