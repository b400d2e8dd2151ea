import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/flaky/arguments.ts';

describe('the command line', () => {
  test.each([
    [['--nonsense'], '--nonsense'],
    [['--port', 'http'], '--port'],
    [['--port', '70000'], '--port'],
    [['--model', 'claude'], '--model'],
    [['--rpm', '0'], '--rpm'],
    [['--itpm', '1.5'], '--itpm'],
    [['--window', '5'], '--window'],
    [['--window', '90', '--rpm', '5'], '--window'],
    [['stray'], 'stray'],
  ])('%j cannot be used', (args, names) => {
    expect(() => readArguments(args)).toThrow(names);
  });

  test('limits and ends are numbers', () => {
    const read = readArguments(['--rpm', '50', '--otpm', '8000', '--window', '10', '--requests', '3']);
    expect(read.server.limits).toEqual({ requests: 50, outputTokens: 8000, windowSeconds: 10 });
    expect(read).toMatchObject({ requests: 3, seconds: null, json: false });
  });

  test('without limits nothing is limited', () => {
    expect(readArguments([]).server).toEqual({ script: '200', models: {}, port: 8529, batchPolls: 1 });
  });
});
