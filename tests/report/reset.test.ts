import { describe, expect, test } from 'vitest';
import type { Reset } from '../../src/engine/types.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { resetInstant, resetWords } from '../../src/report/reset.ts';

/** Wednesday, 25 November 2026, 12:00 UTC. */
const NOW = Date.UTC(2026, 10, 25, 12, 0);

const resetOf = (text: string): Reset | null => diagnose(text).reset;
const iso = (text: string, reader = 'Europe/Berlin', now = NOW): string | null => {
  const reset = resetOf(text);
  const instant = reset && resetInstant(reset, now, reader);
  return instant === null ? null : new Date(instant).toISOString();
};

describe('when a limit ends', () => {
  test.each([
    ['Claude AI usage limit reached|1764079200', '2025-11-25T14:00:00.000Z'],
    ["You've hit your session limit · resets 8:30pm (Asia/Tokyo)", '2026-11-26T11:30:00.000Z'],
    ["You've hit your 5-hour limit · resets 3:30pm (UTC)", '2026-11-25T15:30:00.000Z'],
    ["You've hit your 5-hour limit · resets 11:30am (UTC)", '2026-11-26T11:30:00.000Z'],
    ["You've hit your weekly limit · resets Nov 27, 9am (Asia/Shanghai)", '2026-11-27T01:00:00.000Z'],
    ["You've hit your limit · resets Jan 18, 11:30am (Asia/Calcutta)", '2027-01-18T06:00:00.000Z'],
    ["You've hit your weekly limit · resets Mon 12:00am (America/New_York)", '2026-11-30T05:00:00.000Z'],
    ['Weekly limit reached ∙ resets Oct 9 at 5pm (UTC)', '2026-10-09T17:00:00.000Z'],
    ['Your limit will reset at 3pm (America/Santiago).', '2026-11-25T18:00:00.000Z'],
    ['You will regain access on 2026-12-01 at 00:00 UTC.', '2026-12-01T00:00:00.000Z'],
    ['spend limit reached (daily; resets 2026-08-09 00:00 UTC)', '2026-08-09T00:00:00.000Z'],
    ['anthropic-ratelimit-unified-reset: 1764021600', '2025-11-24T22:00:00.000Z'],
    ["You've hit your limit · resets 18:05 (Europe/Paris)", '2026-11-25T17:05:00.000Z'],
  ])('%s', (text, expected) => expect(iso(text)).toBe(expected));

  test('a time without a zone is read in the reader’s, and says so', () => {
    expect(iso('5-hour limit reached ∙ resets 3pm')).toBe('2026-11-25T14:00:00.000Z');
    expect(resetWords(resetOf('5-hour limit reached ∙ resets 3pm'), NOW, 'Europe/Berlin', 'en-GB')).toBe(
      'The limit ends at 15:00 in your time zone, in 2 h 00 min, if the text was printed in your time zone.',
    );
  });

  test('the clocks of both sides of a change of summer time hold', () => {
    const before = Date.UTC(2026, 9, 24, 20, 0);
    expect(iso('resets 2:30am (Europe/Berlin)', 'UTC', before)).toBe('2026-10-25T01:30:00.000Z');
    expect(iso('resets 4am (Europe/Berlin)', 'UTC', before)).toBe('2026-10-25T03:00:00.000Z');
  });

  test('words name the reader’s own day and time', () => {
    const reset = resetOf("You've hit your weekly limit · resets Nov 27, 9am (Asia/Shanghai)");
    expect(resetWords(reset, NOW, 'America/Los_Angeles', 'en-GB')).toBe(
      'The limit ends at Thursday 26 November at 17:00 in your time zone, in 37 h 00 min.',
    );
  });

  test('what has passed is said to have passed', () => {
    const reset = resetOf('Claude AI usage limit reached|1764079200');
    expect(resetWords(reset, NOW, 'UTC', 'en-GB')).toContain('which has passed');
  });

  test.each(['retry in 3 s', 'connection reset by peer', 'resets the counter to 5', 'ECONNRESET'])(
    'nothing is read from "%s"',
    (text) => expect(resetOf(text)).toBeNull(),
  );

  test('a zone that does not exist gives no instant', () => {
    expect(iso('limit · resets 3pm (Middle/Earth)')).toBeNull();
  });
});
