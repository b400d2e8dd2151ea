/** The shell commands of the status guide, run against documents in the shape that Statuspage documents. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { componentsCommand, incidentsCommand } from '../../src/content/status-commands.ts';
import { checkCommand, url } from '../../src/facts/status.ts';
import { findJq } from '../support/jq.ts';
import { needed } from './toolchain.ts';

const shell = promisify(execFile);
const summary = readFileSync('tests/content/summary.json', 'utf8');

/** Answers every path with the summary; the host of old redirects first, as the real one does. */
const server = createServer((request, response) => {
  if (request.url?.startsWith('/old')) {
    response.writeHead(302, { location: request.url.replace('/old', '') }).end();
  } else if (request.url?.startsWith('/page')) {
    response.writeHead(503, { 'content-type': 'text/html' }).end('<html></html>');
  } else response.writeHead(200, { 'content-type': 'application/json' }).end(summary);
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const run = async (command: string, path = ''): Promise<string> =>
  (await shell('sh', ['-c', command.replace(url.value, origin + path)])).stdout;

describe.skipIf(needed(findJq(), 'jq') === null)('commands', () => {
  test('components, one a line', async () => {
    expect(await run(componentsCommand)).toBe(
      'operational  claude.ai\ndegraded_performance  Claude API (api.anthropic.com)\n',
    );
  });

  test('open incidents, one a line', async () => {
    expect(await run(incidentsCommand)).toBe('minor  investigating  Elevated errors\n');
  });

  test('-L follows the redirect of the former host', async () => {
    expect(await run(checkCommand.value, '/old')).toBe(summary);
    expect(await run(checkCommand.value.replace('L', ''), '/old')).toBe('');
  });

  test('-f turns an error page into an exit status', async () => {
    await expect(run(checkCommand.value, '/page')).rejects.toThrow();
  });
});
