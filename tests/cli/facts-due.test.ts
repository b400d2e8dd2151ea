import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['src/cli/facts-due.ts', ...args], { encoding: 'utf8' });

/** Before any check, and long after every review. */
const EARLY = '2026-01-01';
const LATE = '2030-01-01';

describe('facts:due', () => {
  test('nothing due: status 0 and the count', () => {
    const { status, stdout } = run('--on', EARLY);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^0 of \d{3} due on 2026-01-01\n$/);
  });

  test('something due: status 1, each with its day and the addresses to read again', () => {
    const { status, stdout } = run('--on', LATE);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^\d{4}-\d{2}-\d{2} {2}fact retry\.sdkRetries\n {12}https:\/\//m);
    for (const kind of ['fact', 'model', 'limits', 'correction', 'error', 'page'])
      expect(stdout).toMatch(new RegExp(`^[\\d-]+ {2}${kind} `, 'm'));
    expect(stdout).toMatch(/\n(\d+) of \1 due on 2030-01-01\n$|retired now/);
  });

  test('the longest overdue comes first', () => {
    const days = [...run('--on', LATE).stdout.matchAll(/^(\d{4}-\d{2}-\d{2}) /gm)].map(([, day]) => day);
    expect(days.length).toBeGreaterThan(100);
    expect(days).toEqual(days.toSorted());
  });

  test('--json prints the same as data', () => {
    const due = JSON.parse(run('--on', LATE, '--json').stdout) as { name: string; sources: string[] }[];
    expect(due.find(({ name }) => name === 'model claude-opus-5-5')?.sources).toContain('models-overview');
    expect(due.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test.each([
    ['an unknown option', ['--nope'], "Unknown option '--nope'"],
    ['a stray word', ['tomorrow'], "Unexpected argument 'tomorrow'"],
    ['a day that is none', ['--on', '2026-02-30'], '--on needs a day'],
    ['a date in another form', ['--on', '1 June 2026'], '--on needs a day'],
    ['no date', ['--on'], 'argument missing'],
  ])('%s gets one line and status 2', (_, args, reason) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
