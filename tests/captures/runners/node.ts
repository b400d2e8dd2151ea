import { readFileSync } from 'node:fs';
import { CACHE } from '../paths.ts';
import type { Runner } from '../types.ts';
import { quietClaudeCode } from './claude-code-env.ts';

/** Version of an installed package of an environment of clients.json. */
export const installedVersion = (environment: string, name: string): string =>
  (
    JSON.parse(readFileSync(`${CACHE}/node/${environment}/node_modules/${name}/package.json`, 'utf8')) as {
      version: string;
    }
  ).version;

/** Node resolves packages from the program's own folder, so programs run from a copy beside the packages. */
const node = (environment: string, label: string, name: string): Runner => ({
  name: () => `${label} ${name === '' ? process.versions.node : installedVersion(environment, name)}`,
  command: (program) => ({ cmd: process.execPath, args: [`${CACHE}/node/${environment}/${program}`] }),
  needs: `${CACHE}/node/${environment}/.installed`,
});

const SDK = 'anthropic-sdk-typescript';
const AWS = '@aws-sdk/client-bedrock-runtime';

export const nodeRunners: Readonly<Record<string, Runner>> = {
  typescript: node('current', SDK, '@anthropic-ai/sdk'),
  'typescript-0.20': node('sdk-0.20', SDK, '@anthropic-ai/sdk'),
  'typescript-0.39': node('sdk-0.39', SDK, '@anthropic-ai/sdk'),
  'typescript-0.60': node('sdk-0.60', SDK, '@anthropic-ai/sdk'),
  'typescript-0.78': node('sdk-0.78', SDK, '@anthropic-ai/sdk'),
  'typescript-0.100': node('sdk-0.100', SDK, '@anthropic-ai/sdk'),
  'typescript-0.124': node('sdk-0.124', SDK, '@anthropic-ai/sdk'),
  'typescript-1.4': node('sdk-1.4', SDK, '@anthropic-ai/sdk'),
  fetch: node('current', 'Node.js fetch', ''),
  axios: node('http', 'axios', 'axios'),
  'axios-0.27': node('http-old', 'axios', 'axios'),
  got: node('http', 'got', 'got'),
  ky: node('http', 'ky', 'ky'),
  undici: node('http', 'undici', 'undici'),
  'node-fetch': node('http', 'node-fetch', 'node-fetch'),
  'node-fetch-2': node('http-old', 'node-fetch', 'node-fetch'),
  'vercel-ai': node('current', 'Vercel AI SDK', 'ai'),
  'vercel-ai-3': node('ai-3', 'Vercel AI SDK', 'ai'),
  'vercel-ai-4': node('ai-4', 'Vercel AI SDK', 'ai'),
  'vercel-ai-5': node('ai-5', 'Vercel AI SDK', 'ai'),
  'vercel-ai-6': node('ai-6', 'Vercel AI SDK', 'ai'),
  'langchain-js': node('current', '@langchain/anthropic', '@langchain/anthropic'),
  'langchain-js-0.3': node('langchain-0.3', '@langchain/anthropic', '@langchain/anthropic'),
  llamaindex: node('llamaindex', 'LlamaIndex.TS', 'llamaindex'),
  'openai-node': node('openai', 'openai-node', 'openai'),
  'openai-node-4': node('openai-4', 'openai-node', 'openai'),
  'bedrock-typescript': node('current', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/bedrock-sdk'),
  'bedrock-typescript-0.12': node('platforms-0.39', '@anthropic-ai/bedrock-sdk', '@anthropic-ai/bedrock-sdk'),
  'vertex-typescript': node('platforms', '@anthropic-ai/vertex-sdk', '@anthropic-ai/vertex-sdk'),
  'vertex-typescript-0.7': node('platforms-0.39', '@anthropic-ai/vertex-sdk', '@anthropic-ai/vertex-sdk'),
  'foundry-typescript': node('platforms', '@anthropic-ai/foundry-sdk', '@anthropic-ai/foundry-sdk'),
  'aws-sdk-js': node('current', AWS, AWS),
  'aws-sdk-js-3.600': node('aws-sdk-3.600', AWS, AWS),
  'agent-sdk': {
    ...node('agent-sdk', '@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-agent-sdk'),
    env: quietClaudeCode,
    limit: 300,
  },
};
