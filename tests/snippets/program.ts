import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startProxy } from './proxy-server.ts';
import { startFlaky, type Flaky } from '../../src/flaky/server.ts';
import type { FlakyOptions } from '../../src/flaky/options.ts';

export const SNIPPETS = fileURLToPath(new URL('../../src/snippets/', import.meta.url));

/** Topics that have a program with this extension, sorted. */
export const topicsIn = (extension: string): string[] =>
  readdirSync(SNIPPETS)
    .filter((topic) => existsSync(`${SNIPPETS}${topic}/${topic}.${extension}`))
    .sort();

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Milliseconds from start to exit. */
  readonly ms: number;
  /** The stub server after the program has ended; its record stays readable. */
  readonly server: Pick<Flaky, 'requests' | 'url'>;
  /** Tunnels that the proxy of the setup has opened. */
  readonly tunnels: readonly string[];
}

export interface Setup extends FlakyOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Puts a forward proxy in front of the stub server and into HTTPS_PROXY. */
  readonly proxy?: boolean;
}

const execute = (
  cmd: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<Omit<Ran, 'server' | 'tunnels'>> =>
  new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(cmd, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: 110_000 });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({
        code,
        out: Buffer.concat(out).toString('utf8'),
        err: Buffer.concat(err).toString('utf8'),
        ms: performance.now() - begun,
      }),
    );
  });

/** Runs one program against a fresh stub server, with nothing but the documented environment. */
export const runProgram = async (
  command: readonly [string, ...string[]],
  { args = [], env = {}, proxy = false, ...options }: Setup,
): Promise<Ran> => {
  const server = await startFlaky(options);
  const between = proxy ? await startProxy() : null;
  try {
    const [cmd, ...before] = command;
    const ran = await execute(cmd, [...before, ...args], {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/',
      ANTHROPIC_API_KEY: 'sk-ant-test',
      ANTHROPIC_BASE_URL: server.url,
      CLAUDE_STATUS_URL: server.url,
      ...(between === null ? {} : { HTTPS_PROXY: between.url, NODE_USE_ENV_PROXY: '1' }),
      ...env,
    });
    const { url, requests } = server;
    return { ...ran, server: { url, requests }, tunnels: between?.tunnels ?? [] };
  } finally {
    between?.close();
    await server.close();
  }
};

/** Statuses the program was answered with, in order. */
export const statuses = (ran: Ran): number[] => ran.server.requests.map(({ status }) => status);

/** Milliseconds between consecutive requests. */
export const gaps = (ran: Ran): number[] => {
  const times = ran.server.requests.map(({ at }) => at);
  return times.slice(1).map((at, index) => at - (times[index] ?? 0));
};
