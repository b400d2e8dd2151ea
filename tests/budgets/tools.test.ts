/** The downloadable programs as built: single files, checksums that fit, and what they do under plain Node. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { hostNode } from '../support/host-node.ts';

const TOOLS = ['flaky-claude.mjs', 'diagnose.mjs'];
const SLOW = 60_000;
const { binary, major } = hostNode();

/** A folder with nothing but the programs, as on a reader's machine. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tools-'));
  for (const name of TOOLS) copyFileSync(path.join(DIST, 'tools', name), path.join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: string[], input = '') =>
  spawnSync(binary, args, { cwd: folder, input, encoding: 'utf8', timeout: SLOW });

describe(`under Node ${major}`, () => {
  let child: ChildProcess | null = null;
  afterEach(() => child?.kill('SIGKILL'));

  test.each(TOOLS)('%s imports only Node, and explains itself', (name) => {
    const text = readFileSync(path.join(folder, name), 'utf8');
    const imports = [...text.matchAll(/^import .* from "([^"]+)"|\bimport\("([^"]+)"\)/gm)].map(
      ([, from, dynamic]) => from ?? dynamic ?? '',
    );
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((from) => !from.startsWith('node:'))).toEqual([]);
    const { status, stdout } = run([name, '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain(`usage: node ${name}`);
  });

  test('the checksums fit every download', () => {
    const sums = readFileSync(path.join(DIST, 'tools', 'SHA256SUMS'), 'utf8')
      .trim()
      .split('\n');
    expect(sums).toEqual(
      [...TOOLS, 'diagnostic.html'].sort().map((name) => {
        const bytes = readFileSync(path.join(DIST, 'tools', name));
        return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
      }),
    );
  });

  test(
    'the stub server follows its script and says what the client did',
    async () => {
      const server = spawn(
        binary,
        ['flaky-claude.mjs', '--script', '503,503:retry-after=1,200', '--port', '0'],
        {
          cwd: folder,
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      );
      child = server;
      let output = '';
      server.stdout.on('data', (part: Buffer) => (output += part.toString()));
      await expect.poll(() => /http:\S+\d/.exec(output)?.[0], { timeout: 30_000 }).toBeDefined();
      const url = /http:\S+\d/.exec(output)?.[0] ?? '';
      const statuses: number[] = [];
      for (let i = 0; i < 3; i += 1) {
        const answer = await fetch(`${url}/v1/messages`, {
          method: 'POST',
          headers: { 'x-api-key': 'k', 'anthropic-version': '2026-10-21' },
          body: JSON.stringify({ model: 'claude-test', max_tokens: 8, messages: [] }),
        });
        await answer.text();
        statuses.push(answer.status);
      }
      expect(statuses).toEqual([503, 503, 200]);
      server.kill('SIGINT');
      await expect.poll(() => server.exitCode, { timeout: 30_000 }).toBe(0);
      expect(output).toContain('3 requests in 1 call: 200 × 1, 503 × 2');
      expect(output).toContain('retry-after: obeyed 0 of 1 time');
    },
    SLOW,
  );

  test('an unknown option is one clear line and status 2', () => {
    for (const name of TOOLS) {
      const { status, stdout, stderr } = run([name, '--nonsense']);
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toContain('--nonsense');
    }
  });

  test('the diagnosis is the same as in the project', () => {
    const { status, stdout } = run(
      ['diagnose.mjs', '--json'],
      'API Error: 529 {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, kind: 'overloaded', status: 529 });
  });
});
