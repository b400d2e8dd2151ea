/** Clients that repeat by themselves, as the stub server's summary shows them: one call each. */
import { describe, expect, test } from 'vitest';
import type { Repeats } from '../../src/flaky/report/calls.ts';
import { summarise, type Summary } from '../../src/flaky/report/summary.ts';
import { findPython } from './languages/python.ts';
import { findShell } from './languages/shell.ts';
import { runProgram } from './program.ts';
import { needed, ROOT, type Command } from './toolchain.ts';

const LOOPS = `${ROOT}tests/snippets/loops/`;
const PATIENCE = 120_000;

const summaryOf = async (
  command: Command,
  script: string,
  args: readonly string[] = [],
): Promise<Summary> => {
  const { code, err, server } = await runProgram(command, { script, args });
  expect(err).toBe('');
  expect(code).toBe(0);
  return summarise(server.requests, 0);
};

const oneCall = (summary: Summary, repeats: readonly (Repeats | null)[]): void => {
  expect(summary.calls.map(({ attempts }) => attempts.map((attempt) => attempt.repeats))).toEqual([repeats]);
  expect(summary.calls[0]?.succeeded).toBe(true);
};

const node = (file: string): Command => [process.execPath, LOOPS + file];

describe.concurrent('with Node', () => {
  test(
    'a loop around fetch',
    async () => oneCall(await summaryOf(node('fetch.ts'), '503,529,200'), [null, 'alike', 'alike']),
    PATIENCE,
  );

  test(
    'a loop around fetch that runs out of patience with a late answer',
    async () => {
      const summary = await summaryOf(node('fetch.ts'), '200:delay=60000,hang,200', ['2500']);
      oneCall(summary, [null, 'alike', 'alike']);
      expect(summary.hungUp).toBe(2);
    },
    PATIENCE,
  );

  test(
    'a loop around the SDK',
    async () =>
      oneCall(await summaryOf(node('sdk.ts'), '503,503,503,200'), [null, 'counted', 'restarted', 'counted']),
    PATIENCE,
  );
});

const shell = needed(findShell(), 'curl');
describe.skipIf(shell === null)('with curl', () => {
  test(
    '--retry',
    async () => oneCall(await summaryOf(['sh', `${LOOPS}curl.sh`], '503,503,200'), [null, 'alike', 'alike']),
    PATIENCE,
  );
});

const python = needed(findPython(), 'what Python programs need (sh tests/snippets/setup.sh)');
describe.skipIf(python === null).concurrent('with Python', () => {
  const command = [python?.command('')[0] ?? '', `${LOOPS}requests_loop.py`] as const;

  test.each([
    ['a loop around requests', []],
    ['the repeats that requests can be given', ['adapter']],
  ])(
    '%s',
    async (_, args) => oneCall(await summaryOf(command, '503,503,200', args), [null, 'alike', 'alike']),
    PATIENCE,
  );
});
