import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../src/engine/diagnose.ts';
import { readSample } from '../support/samples.ts';

const SAMPLE = 'src/catalogue/overloaded/samples/claude-code.txt';
const { text } = readSample(SAMPLE);

const run = (args: string[], input = ''): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['src/cli/diagnose.ts', ...args], { input, encoding: 'utf8' });

describe('diagnose', () => {
  test('prints the verdict for people', () => {
    const { status, stdout } = run([], text);
    expect(status).toBe(0);
    expect(stdout).toContain('Overloaded (529) · overloaded · certain');
    expect(stdout).toContain('Answered by: the Claude API');
    expect(stdout).toContain('What to do:\n  1. ');
  });

  test('--json prints the Diagnosis', () => {
    const { status, stdout } = run(['--json'], text);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(diagnose(text));
  });

  test('--json reads files', () => {
    expect(JSON.parse(run(['--json', SAMPLE]).stdout)).toMatchObject({ schema: 1, kind: 'overloaded' });
  });

  test('--jsonl answers line by line with the ids', () => {
    const lines = [
      { id: 'a', text },
      { id: 7, text: '' },
    ];
    const { status, stdout } = run(['--jsonl'], lines.map((line) => JSON.stringify(line)).join('\n'));
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; kind: string });
    expect(answers.map(({ id }) => id)).toEqual(['a', 7]);
    expect(answers[0]?.kind).toBe('overloaded');
  });

  test.each([
    ['an unknown option', ['--nope'], text, "Unknown option '--nope'"],
    ['both forms', ['--json', '--jsonl'], text, 'exclude each other'],
    ['a missing file', ['missing.txt'], '', 'cannot read missing.txt'],
    ['an empty input', [], ' \n', 'the input is empty'],
    ['a line that is not JSON', ['--jsonl'], 'nope', 'line 1 is not JSON'],
    ['a line without text', ['--jsonl'], '{"id":1}', 'line 1 has no "text"'],
    ['a text over the cap', [], 'x'.repeat(8_000_001), 'characters'],
  ])('%s gets one line and status 2', (_, args, input, reason) => {
    const { status, stdout, stderr } = run(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(reason);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
