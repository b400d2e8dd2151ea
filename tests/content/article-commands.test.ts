/**
 * The shell commands that only articles show: they parse, they show no secret, and against a local
 * server they tell apart what the article says that they tell apart.
 */
import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { createServer as createTlsServer } from 'node:tls';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_HOST, REACH } from '../../src/catalogue/commands.ts';
import * as authentication from '../../src/catalogue/authentication/commands.ts';
import * as connection from '../../src/catalogue/connection-error/commands.ts';
import * as permission from '../../src/catalogue/permission/commands.ts';
import * as prompt from '../../src/catalogue/prompt-too-long/commands.ts';
import * as timeout from '../../src/catalogue/request-timeout/commands.ts';
import * as usage from '../../src/catalogue/usage-limit/commands.ts';
import { apiUrl } from '../../src/facts/sdk.ts';

const shell = promisify(execFile);
const KEY = 'sk-ant-api03-middle-of-the-key-AA';
const seen: { path: string; version: string | undefined }[] = [];

/** Answers a count to the counting endpoint, 401 without a key, and 200 otherwise. */
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    const { headers, url = '' } = request;
    seen.push({ path: url, version: headers['anthropic-version']?.toString() });
    if (url === '/v1/models' && headers['x-api-key'] === undefined) response.writeHead(401).end();
    else response.end(url.endsWith('/count_tokens') ? '{"input_tokens":12}' : '{}');
  });
});
const folder = mkdtempSync(`${tmpdir()}/commands-`);
let origin = '';
beforeAll(async () => {
  writeFileSync(`${folder}/body.json`, '{"model":"any"}');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const lacks = (program: string): boolean => spawnSync(program, ['--help']).error !== undefined;

const run = (command: string, env: Readonly<Record<string, string>> = {}, to = origin) =>
  shell('sh', ['-c', command.replaceAll(apiUrl.value, to)], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ANTHROPIC_API_KEY: KEY, ...env },
  });

const all = Object.entries({
  ...authentication,
  ...connection,
  ...permission,
  ...prompt,
  ...timeout,
  ...usage,
});
test.each(all)('%s parses', (_, command) => {
  expect(spawnSync('sh', ['-n'], { input: command, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
});

describe('secrets stay hidden', () => {
  test('credentials are named and not printed', async () => {
    const { stdout } = await run(authentication.CREDENTIALS);
    expect(stdout).toBe('ANTHROPIC_API_KEY\n');
  });

  test('of a key only its length and its ends are printed, a line break among them', async () => {
    const { stdout } = await run(authentication.KEY_ENDS, { ANTHROPIC_API_KEY: `${KEY}\n` });
    expect(stdout).toContain(String(KEY.length + 1));
    expect(stdout).toContain('\\n');
    expect(stdout.replaceAll(/\s/g, '')).toContain('sk-ant-');
    expect(stdout.replaceAll(/\s/g, '')).not.toContain('middle');
  });

  test('the password of a proxy is masked', async () => {
    const { stdout } = await run(connection.WAY, { HTTPS_PROXY: 'http://user:hush@proxy:8080' });
    expect(stdout).toBe('HTTPS_PROXY=http://***@proxy:8080\n');
  });
});

describe('what they tell apart', () => {
  test('a refused connection says so', async () => {
    const { stderr } = await run(`${connection.CONNECT} || true`, {}, 'http://127.0.0.1:1');
    expect(stderr).toMatch(/refused/i);
  });

  test('a broken proxy: the way fails with it and passes without it', async () => {
    const broken = { http_proxy: 'http://127.0.0.1:1' };
    expect((await run(connection.WITHOUT_PROXY, broken)).stdout).toMatch(/^HTTP\/1\.1 200/);
    expect((await run(REACH, broken)).stdout).toBe('');
  });

  test('IPv4 alone reaches an address of that kind', async () => {
    expect((await run(connection.ONLY_IPV4)).stdout).toMatch(/^HTTP\/1\.1 200/);
  });

  test.skipIf(lacks('getent'))('the addresses of a name', async () => {
    const { stdout } = await run(connection.RESOLVE.replaceAll(API_HOST, 'localhost'));
    expect(stdout).toMatch(/^(?:127\.0\.0\.1|::1)\s+STREAM\b/m);
  });

  test.skipIf(lacks('openssl'))('who signed the certificate that arrives', async () => {
    await run(
      'openssl req -x509 -newkey rsa:2048 -nodes -keyout key -out cert -days 1 -subj "/CN=The Proxy"',
    );
    const [key, cert] = ['key', 'cert'].map((name) => readFileSync(`${folder}/${name}`));
    const opening = createTlsServer({ key, cert }, (socket) => socket.on('error', () => undefined).end());
    await new Promise<void>((resolve) => opening.listen(0, '127.0.0.1', resolve));
    const { port } = opening.address() as AddressInfo;
    const { stdout } = await run(connection.ISSUER.replace(`${API_HOST}:443`, `127.0.0.1:${port}`));
    expect(stdout).toMatch(/^issuer=\s?CN\s?=\s?The Proxy\n$/);
    opening.close();
  });

  test('an allowed network answers 401 to a call without a key', async () => {
    expect((await run(permission.OTHER_NETWORK)).stdout).toBe('401\n');
  });

  test('the time to the first byte and of the whole call', async () => {
    expect((await run(timeout.TIME_CALL)).stdout).toMatch(/^first byte [\d.]+ s, all [\d.]+ s\n$/);
    expect(seen.at(-1)?.path).toBe('/v1/messages');
  });

  test('the count of a prompt', async () => {
    expect((await run(prompt.COUNT_TOKENS)).stdout).toBe('{"input_tokens":12}');
    expect(seen.at(-1)?.version).toMatch(/^\d{4}-\d\d-\d\d$/);
  });
});
