import { describe, expect, test } from 'vitest';
import { say } from '../../src/live/say.ts';
import { readSummary } from '../../src/live/schema.ts';
import { BROKEN, CALM, TROUBLED } from './answers.ts';

const API = 'Claude API (api.anthropic.com)';
const clock = (instant: Date): string => instant.toISOString();
const told = (value: unknown): string[] => {
  const summary = readSummary(value);
  if (!summary) throw new Error('not a summary');
  return say({ is: 'answer', summary }, API, clock);
};

describe('an answer of the status page', () => {
  test('calm: the component, no incidents, and what that does not rule out', () => {
    expect(told(CALM)).toEqual([
      'All Systems Operational, as of 2026-08-09T13:08:44.230Z.',
      'Claude API (api.anthropic.com): operational.',
      'Open incidents: none.',
      'A calm page does not rule this error out: incidents are posted by people, and later.',
    ]);
  });

  test('troubled: every component that is not well, and the incidents that are open', () => {
    expect(told(TROUBLED)).toEqual([
      'Partial System Outage, as of 2026-08-09T13:08:44.230Z.',
      'Claude API (api.anthropic.com): partial outage.',
      'Claude Code: degraded performance.',
      'Open incident: Elevated errors (investigating, impact major).',
    ]);
  });

  test('a component that was renamed is missed, not taken for well', () => {
    expect(told({ ...CALM, components: [{ name: 'API', status: 'operational' }] })[1]).toBe(
      `The page no longer lists a component named ${API}.`,
    );
  });

  test('an unreadable time is said', () => {
    expect(told({ ...CALM, page: { updated_at: 'soon' } })[0]).toContain('as of an unreadable time');
  });
});

test.each(BROKEN)('a changed shape is not read: %j', (value) => {
  expect(readSummary(value)).toBeNull();
});

test.each([
  [{ is: 'offline' }, /is offline/],
  [{ is: 'unreachable' }, /could not be reached/],
  [{ is: 'silent' }, /no answer within 8 seconds/],
  [{ is: 'refused', status: 405 }, /HTTP 405/],
  [{ is: 'unknown-shape' }, /shape that this page does not know/],
] as const)('%j never reads as well', (outcome, says) => {
  const [line = '', ...rest] = say(outcome, API);
  expect(rest).toEqual([]);
  expect(line).toMatch(says);
  expect(line).toContain('says nothing about the service');
});
