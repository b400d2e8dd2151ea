import { existsSync } from 'node:fs';
import { CACHE, HERE } from '../paths.ts';
import type { Runner } from '../types.ts';
import { quietClaudeCode } from './claude-code-env.ts';
import { installedVersion } from './node.ts';

const PACKAGE = '@anthropic-ai/claude-code';

/** Older packages are a script for Node, newer ones bring a program for each platform. */
const start = (environment: string): readonly string[] => {
  const modules = `${CACHE}/node/${environment}/node_modules`;
  const native = `${modules}/${PACKAGE}-linux-x64/claude`;
  return existsSync(native) ? [native] : [process.execPath, `${modules}/${PACKAGE}/cli.js`];
};

const claudeCode = (environment: string, flags: readonly string[] = [], where = ''): Runner => ({
  name: () => `Claude Code ${installedVersion(environment, PACKAGE)}${where}`,
  command: (prompt) => {
    const [cmd = '', ...args] = start(environment);
    return { cmd, args: [...args, '-p', prompt, ...flags] };
  },
  needs: `${CACHE}/node/${environment}/.installed`,
  env: quietClaudeCode,
  // Versions that do not know CLAUDE_CODE_MAX_RETRIES try for three minutes.
  limit: 420,
});

/** Claude Code sent to another cloud, whose base address has a variable of its own. */
const onCloud = (environment: string, where: string, address: string, on: readonly string[]): Runner => {
  const base = claudeCode(environment, [], ` on ${where}`);
  return {
    ...base,
    command: (prompt, url) => {
      const { cmd, args } = base.command(prompt, url);
      return { cmd: 'env', args: [`${address}=${url}`, ...on, cmd, ...args] };
    },
  };
};

/** The screen of the interactive program; the plan's program is a pattern that must stand on it. */
const onScreen = (environment: string, mode: 'wait' | 'interrupt'): Runner => ({
  ...claudeCode(environment, [], ' on its screen'),
  command: (pattern) => ({
    cmd: `${CACHE}/python/terminal/bin/python`,
    args: [`${HERE}/programs/python/screen.py`, mode, pattern, ...start(environment)],
  }),
  env: { ...quietClaudeCode, CLAUDE_CODE_MAX_RETRIES: '' },
});

const BEDROCK = ['CLAUDE_CODE_USE_BEDROCK=1', 'CLAUDE_CODE_SKIP_BEDROCK_AUTH=1', 'AWS_REGION=us-east-1'];
const onBedrock = (environment: string): Runner =>
  onCloud(environment, 'Amazon Bedrock', 'ANTHROPIC_BEDROCK_BASE_URL', BEDROCK);

export const claudeCodeRunners: Readonly<Record<string, Runner>> = {
  'claude-code': claudeCode('current'),
  'claude-code-json': claudeCode('current', ['--output-format', 'stream-json', '--verbose']),
  'claude-code-foundry': onCloud('current', 'Microsoft Foundry', 'ANTHROPIC_FOUNDRY_BASE_URL', [
    'CLAUDE_CODE_USE_FOUNDRY=1',
  ]),
  'claude-code-bedrock': onBedrock('current'),
  'claude-code-bedrock-1': onBedrock('claude-code-1.0.128'),
  'claude-code-screen': onScreen('current', 'wait'),
  'claude-code-interrupt': onScreen('claude-code-2.0.76', 'interrupt'),
  'claude-code-screen-1.0.60': onScreen('claude-code-1.0.60', 'wait'),
  'claude-code-screen-2.0': onScreen('claude-code-2.0.76', 'wait'),
  'claude-code-screen-2.1.112': onScreen('claude-code-2.1.112', 'wait'),
  'claude-code-0.2': claudeCode('claude-code-0.2.126'),
  'claude-code-1.0.0': claudeCode('claude-code-1.0.0'),
  'claude-code-1.0.60': claudeCode('claude-code-1.0.60'),
  'claude-code-1.0.90': claudeCode('claude-code-1.0.90'),
  'claude-code-1.0.128': claudeCode('claude-code-1.0.128'),
  'claude-code-2.0.0': claudeCode('claude-code-2.0.0'),
  'claude-code-2.0.76': claudeCode('claude-code-2.0.76'),
  'claude-code-2.1.112': claudeCode('claude-code-2.1.112'),
  'claude-code-2.1.197': claudeCode('claude-code-2.1.197'),
  'claude-code-2.1.226': claudeCode('claude-code-2.1.226'),
};
