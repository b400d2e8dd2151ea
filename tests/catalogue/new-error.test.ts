import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';

/** A copy of what the command reads and writes, so that the catalogue itself stays untouched. */
let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-error-'));
  for (const folder of ['catalogue', 'facts', 'cli'])
    cpSync(`src/${folder}`, path.join(root, 'src', folder), { recursive: true });
  cpSync('package.json', path.join(root, 'package.json'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const node = (...args: string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input: '' });
const newError = (...args: string[]) => node('src/cli/new-error.ts', ...args);
const idsInCopy = (): string => readFileSync(path.join(root, 'src/catalogue/ids.ts'), 'utf8');

const GOOD = ['--title', "A teapot's refusal", '--status', '418', '--side', 'request', '--retry', 'stop'];

describe('npm run new:error', () => {
  it('scaffolds a folder that the catalogue loads', () => {
    const { status, stdout } = newError('tea-pot', ...GOOD);
    expect(status).toBe(0);
    expect(stdout).toContain('src/catalogue/tea-pot/');
    expect(stdout).toContain('# kind: tea-pot');
    expect(existsSync(path.join(root, 'src/catalogue/tea-pot/samples'))).toBe(true);

    const script = `
      const { fullErrors } = await import('./src/catalogue/pages.ts');
      console.log(JSON.stringify({ count: fullErrors.length, last: fullErrors.at(-1) }));`;
    const { count, last } = JSON.parse(node('--input-type=module', '-e', script).stdout) as {
      count: number;
      last: Record<string, unknown>;
    };
    expect(count).toBe(ERROR_IDS.length + 1);
    expect(last).toMatchObject({
      id: 'tea-pot',
      title: "A teapot's refusal",
      statuses: [418],
      side: 'request',
      retry: 'stop',
    });
  });

  it('takes an id of one word and no status', () => {
    expect(newError('teapot', '--title', 'Teapot', '--side', 'caller', '--retry', 'change').status).toBe(0);
    expect(readFileSync(path.join(root, 'src/catalogue/index.ts'), 'utf8')).toContain('\n  teapot,\n');
  });

  it.each([
    ['an id in capitals', ['TeaPot', ...GOOD], 'Not an id'],
    ['an id that leaves the folder', ['../tea', ...GOOD], 'Not an id'],
    ['an existing id', ['overloaded', ...GOOD], 'exists already'],
    ['an answer that is no error', ['unknown', ...GOOD], 'exists already'],
    ['two ids', ['tea', 'pot', ...GOOD], 'One id at a time'],
    ['no id', GOOD, 'Missing id'],
    ['a status that is none', ['tea', ...GOOD, '--status', '42'], 'Not an HTTP error status'],
    ['an unknown side', ['tea', ...GOOD, '--side', 'both'], 'Unknown side'],
    ['an unknown retry verdict', ['tea', ...GOOD, '--retry', 'maybe'], 'Unknown retry'],
    ['an unknown option', ['tea', ...GOOD, '--colour', 'red'], 'colour'],
  ])('refuses %s with one line and exit status 2', (_, args, words) => {
    const before = idsInCopy();
    const { status, stderr, stdout } = newError(...args);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
    expect(stdout).toBe('');
    expect(idsInCopy()).toBe(before);
  });
});
