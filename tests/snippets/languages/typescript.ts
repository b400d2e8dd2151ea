import { readFileSync } from 'node:fs';
import { SNIPPETS } from '../program.ts';
import { ROOT, type Toolchain } from '../toolchain.ts';

/** Node runs the programs as they are; the SDK is a dependency of the project. */
export const findNode = (): Toolchain => {
  const manifest = readFileSync(`${ROOT}node_modules/@anthropic-ai/sdk/package.json`, 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  return {
    sdk: `@anthropic-ai/sdk ${version}`,
    command: (topic) => [process.execPath, `${SNIPPETS}${topic}/${topic}.ts`],
  };
};
