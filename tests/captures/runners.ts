import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { CACHE, HERE, VENV } from './paths.ts';
import type { Runner } from './types.ts';

const PYTHON = `${VENV}/bin/python`;
const MODULES = `${CACHE}/node/node_modules`;

const pip = (name: string): string =>
  execFileSync(PYTHON, ['-c', `from importlib.metadata import version; print(version("${name}"))`], {
    encoding: 'utf8',
  }).trim();

const npm = (name: string): string =>
  (JSON.parse(readFileSync(`${MODULES}/${name}/package.json`, 'utf8')) as { version: string }).version;

const python = (label: string, pkg: string): Runner => ({
  name: () => `${label} ${pip(pkg)}`,
  command: (program) => ({ cmd: PYTHON, args: [`${HERE}/programs/python/${program}`] }),
});

/** Node resolves packages from the program's own folder, so programs run from a copy beside the packages. */
const node = (label: string, pkg: string): Runner => ({
  name: () => (pkg === '' ? `${label} ${process.versions.node}` : `${label} ${npm(pkg)}`),
  command: (program) => ({ cmd: process.execPath, args: [`${CACHE}/node/${program}`] }),
});

const curl = (label: string, args: readonly string[]): Runner => ({
  name: () =>
    `${label} ${/curl (\S+)/.exec(execFileSync('curl', ['--version'], { encoding: 'utf8' }))?.[1] ?? ''}`,
  command: (program, url) => ({
    cmd: 'curl',
    args: [
      ...args,
      `${url}${program}`,
      '-H',
      'anthropic-version: 2026-10-21',
      '-H',
      'content-type: application/json',
      '-H',
      `x-api-key: ${FAKE_KEY}`,
      ...(program.endsWith('/v1/messages?retired')
        ? [
            '-d',
            '{"model":"claude-sonnet-4-20250514","max_tokens":1024,"messages":[{"role":"user","content":"Hello"}]}',
          ]
        : []),
      ...(program.endsWith('/v1/messages')
        ? [
            '-d',
            '{"model":"claude-sonnet-5-5","max_tokens":1024,"messages":[{"role":"user","content":"Hello"}]}',
          ]
        : []),
      ...(program.endsWith('/v1/messages?stream')
        ? [
            '-d',
            '{"model":"claude-sonnet-5-5","max_tokens":1024,"stream":true,"messages":[{"role":"user","content":"Hello"}]}',
          ]
        : []),
    ],
  }),
});

/** A key of the right shape that no account has ever had. */
export const FAKE_KEY = `sk-ant-api03-${'Zk3Wq9Tn5Vb7Xm2Rc8Lp4Hd6Js1Gf0Ya'.repeat(3).slice(0, 93)}AA`;

const CLAUDE = `${MODULES}/@anthropic-ai/claude-code-linux-x64/claude`;

const claudeCode = (args: readonly string[]): Runner => ({
  name: () => `Claude Code ${npm('@anthropic-ai/claude-code')}`,
  command: (program) => ({ cmd: CLAUDE, args: ['-p', program, ...args] }),
  env: {
    CLAUDE_CODE_MAX_RETRIES: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    IS_SANDBOX: '1',
  },
  limit: 90,
});

/** Every client that can be recorded, by the name the plan uses. */
export const runners: Readonly<Record<string, Runner>> = {
  body: curl('curl', ['-sS']),
  curl: curl('curl', ['-sSi']),
  'curl-verbose': curl('curl', ['-sSv']),
  'curl-get': curl('curl', ['-sSi', '-X', 'GET']),
  'curl-fail': curl('curl', ['-sSf']),
  'curl-fast': curl('curl', ['-sS', '--max-time', '1']),
  'curl-http2': curl('curl', ['-sSi', '--http2-prior-knowledge']),
  python: python('anthropic-sdk-python', 'anthropic'),
  requests: python('requests', 'requests'),
  httpx: python('httpx', 'httpx'),
  litellm: { ...python('LiteLLM', 'litellm'), env: { LITELLM_LOCAL_MODEL_COST_MAP: 'True' } },
  'langchain-python': python('langchain-anthropic', 'langchain-anthropic'),
  boto3: python('boto3', 'boto3'),
  typescript: node('anthropic-sdk-typescript', '@anthropic-ai/sdk'),
  fetch: node('Node.js fetch', ''),
  'vercel-ai': node('Vercel AI SDK', 'ai'),
  'langchain-js': node('@langchain/anthropic', '@langchain/anthropic'),
  'bedrock-typescript': node('@anthropic-ai/bedrock-sdk', '@anthropic-ai/bedrock-sdk'),
  'aws-sdk-js': node('@aws-sdk/client-bedrock-runtime', '@aws-sdk/client-bedrock-runtime'),
  go: {
    name: () =>
      `anthropic-sdk-go ${/sdk-go\/v2 v(\S+)/.exec(readFileSync(`${CACHE}/go/go.mod`, 'utf8'))?.[1] ?? ''}`,
    command: () => ({ cmd: `${CACHE}/go/ask`, args: [] }),
  },
  java: {
    name: () =>
      `anthropic-java ${/<version>(3[^<]*)</.exec(readFileSync(`${CACHE}/java/pom.xml`, 'utf8'))?.[1] ?? ''}`,
    command: () => ({ cmd: 'java', args: ['-cp', `${CACHE}/java/lib/*:${CACHE}/java`, 'Ask'] }),
  },
  'claude-code': claudeCode([]),
  'claude-code-foundry': {
    ...claudeCode([]),
    name: () => `Claude Code ${npm('@anthropic-ai/claude-code')} on Microsoft Foundry`,
    command: (program, url) => ({
      cmd: 'env',
      args: [`ANTHROPIC_FOUNDRY_BASE_URL=${url}`, 'CLAUDE_CODE_USE_FOUNDRY=1', CLAUDE, '-p', program],
    }),
  },
  'claude-code-json': claudeCode(['--output-format', 'stream-json', '--verbose']),
};

/** Whether what a runner needs has been installed. */
export const isInstalled = (name: string): boolean => {
  const cmd = runners[name]?.command('', '').cmd ?? '';
  return cmd === 'env' ? existsSync(CLAUDE) : !cmd.startsWith('/') || existsSync(cmd);
};
