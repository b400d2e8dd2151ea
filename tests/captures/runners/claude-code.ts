import { existsSync } from 'node:fs';
import { CACHE } from '../paths.ts';
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

const foundry = claudeCode('current', [], ' on Microsoft Foundry');

export const claudeCodeRunners: Readonly<Record<string, Runner>> = {
  'claude-code': claudeCode('current'),
  'claude-code-json': claudeCode('current', ['--output-format', 'stream-json', '--verbose']),
  'claude-code-foundry': {
    ...foundry,
    command: (prompt, url) => {
      const { cmd, args } = foundry.command(prompt, url);
      return {
        cmd: 'env',
        args: [`ANTHROPIC_FOUNDRY_BASE_URL=${url}`, 'CLAUDE_CODE_USE_FOUNDRY=1', cmd, ...args],
      };
    },
  },
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
