import { describe, expect, it } from 'vitest';
import { duration } from '../../src/report/duration.ts';
import { triedWords } from '../../src/report/history.ts';

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

describe('triedWords', () => {
  const tried = { repeats: 2, waitedSeconds: 1.5, gaveUp: true, rideOut: null };

  it('says how often, how long, and how it ended', () => {
    expect(triedWords({ tried }, 'the client')).toBe(
      'the client had repeated the call 2 times, waiting about 1.5 s in all, and gave up.',
    );
    expect(triedWords({ tried: { ...tried, repeats: 1, gaveUp: false } }, 'the client')).toContain(
      'repeated the call once, waiting about 1.5 s in all, and goes on',
    );
  });
  it('leaves out a wait that is not known', () => {
    expect(triedWords({ tried: { ...tried, waitedSeconds: null } }, 'the client')).toBe(
      'the client had repeated the call 2 times, and gave up.',
    );
  });
  it('says when nothing is repeated, and nothing when it is not known', () => {
    expect(triedWords({ tried: { ...tried, repeats: 0 } }, 'the client')).toContain('does not repeat');
    expect(triedWords({ tried: null }, 'the client')).toBeNull();
  });
});
