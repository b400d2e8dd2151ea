import { existsSync } from 'node:fs';
import type { Runner } from '../types.ts';
import { claudeCodeRunners } from './claude-code.ts';
import { compiledRunners } from './compiled.ts';
import { curlRunners } from './curl.ts';
import { nodeRunners } from './node.ts';
import { pythonRunners } from './python.ts';

/** Every client that can be recorded, by the name the plan uses. */
export const runners: Readonly<Record<string, Runner>> = {
  ...curlRunners,
  ...pythonRunners,
  ...nodeRunners,
  ...compiledRunners,
  ...claudeCodeRunners,
};

/** Whether what a runner needs has been installed. */
export const isInstalled = (name: string): boolean => {
  const needs = runners[name]?.needs;
  return needs === undefined || existsSync(needs);
};
