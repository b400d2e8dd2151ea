import { execFileSync } from 'node:child_process';
import type { Runner } from '../types.ts';
import { FAKE_KEY } from './keys.ts';

const question = (model: string, extra: object = {}): string =>
  JSON.stringify({ model, max_tokens: 1024, ...extra, messages: [{ role: 'user', content: 'Hello' }] });

/** What is posted to a path; other paths are fetched without a body. */
const BODIES: Readonly<Record<string, string>> = {
  '/v1/messages': question('claude-sonnet-5-5'),
  '/v1/messages?retired': question('claude-sonnet-4-20250514'),
  '/v1/messages?stream': question('claude-sonnet-5-5', { stream: true }),
};

const curl = (...flags: readonly string[]): Runner => ({
  name: () =>
    `curl ${/curl (\S+)/.exec(execFileSync('curl', ['--version'], { encoding: 'utf8' }))?.[1] ?? ''}`,
  command: (path, url) => ({
    cmd: 'curl',
    args: [
      ...flags,
      `${url}${path}`,
      ...['-H', 'anthropic-version: 2026-10-21'],
      ...['-H', 'content-type: application/json'],
      ...['-H', `x-api-key: ${FAKE_KEY}`],
      ...(BODIES[path] === undefined ? [] : ['-d', BODIES[path]]),
    ],
  }),
});

export const curlRunners: Readonly<Record<string, Runner>> = {
  body: curl('-sS'),
  curl: curl('-sSi'),
  'curl-verbose': curl('-sSv'),
  'curl-get': curl('-sSi', '-X', 'GET'),
  'curl-fail': curl('-sSf'),
  'curl-fail-with-body': curl('-sS', '--fail-with-body'),
  'curl-retry': curl('-sSi', '--retry', '2'),
  'curl-retry-fail': curl('-Sf', '--no-progress-meter', '--retry', '2'),
  'curl-fast': curl('-sS', '--max-time', '1'),
  'curl-write-out': curl('-sS', '-w', '\\nHTTP %{http_code}\\n'),
};
