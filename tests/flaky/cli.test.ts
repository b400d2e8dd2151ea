import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Summary } from '../../src/flaky/report/summary.ts';

const CLI = fileURLToPath(new URL('../../src/flaky/cli.ts', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });

test.each([
  [['--nonsense'], '--nonsense'],
  [['--script', '503,bogus'], 'bogus'],
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

interface Running {
  readonly url: string;
  readonly out: () => string;
  readonly exit: Promise<number | null>;
}

/** Starts the command and waits for its address. */
const start = async (args: string[], use: (running: Running) => Promise<void>): Promise<void> => {
  const child = spawn(process.execPath, [CLI, '--port', '0', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    let [out, all] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (all += part.toString()));
    const address = () => /http:\S+\d/.exec(all)?.[0];
    await expect.poll(address, { timeout: 30_000 }).toBeDefined();
    const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
    await use({ url: address() ?? '', out: () => out, exit });
  } finally {
    child.kill('SIGKILL');
  }
};

const get = (url: string): Promise<Response> =>
  fetch(`${url}/v1/models`, { headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' } });

test('prints one line a request, and ends after as many as asked', async () => {
  await start(['--script', '529', '--requests', '2'], async ({ url, out, exit }) => {
    await get(url);
    await get(url);
    expect(await exit).toBe(0);
    expect(out().match(/GET \/v1\/models → 529 overloaded/g)).toHaveLength(2);
    expect(out()).toContain('2 requests in 1 call: 529 × 2');
  });
}, 60_000);

test('--json prints the summary alone', async () => {
  await start(['--script', '400', '--requests', '1', '--json'], async ({ url, out, exit }) => {
    await get(url);
    expect(await exit).toBe(0);
    expect(JSON.parse(out())).toMatchObject({ requests: 1, statuses: { 400: 1 } } satisfies Partial<Summary>);
  });
}, 60_000);

test('a taken port is one clear line and exit status 2', async () => {
  await start([], async ({ url }) => {
    const { status, stderr } = run('--port', new URL(url).port);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('taken');
  });
}, 60_000);
