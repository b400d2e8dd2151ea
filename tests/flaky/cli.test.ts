import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../src/flaky/cli.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });

test.each([
  [['--nonsense'], '--nonsense'],
  [['--script', '503,bogus'], 'bogus'],
  [['--port', 'http'], '--port'],
  [['--port', '70000'], '--port'],
  [['--model', 'claude'], '--model'],
  [['stray'], 'stray'],
])(
  '%j is one clear line and exit status 2',
  (args, names) => {
    const { status, stdout, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(names);
  },
  60_000,
);

test('--list names the scenarios', () => {
  const { status, stdout } = run('--list');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^overloaded {2,}529/m);
}, 60_000);

test('prints its address and one line a request', async () => {
  const child = spawn(process.execPath, [CLI, '--script', '529', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    await expect.poll(() => /http:\S+\d/.exec(output)?.[0], { timeout: 30_000 }).toBeDefined();
    const url = /http:\S+\d/.exec(output)?.[0] ?? '';
    await fetch(`${url}/v1/models`, { headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' } });
    await expect.poll(() => output, { timeout: 30_000 }).toMatch(/GET \/v1\/models → 529 overloaded/);
  } finally {
    child.kill();
  }
}, 60_000);
