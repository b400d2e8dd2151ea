import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { CACHE, HERE } from '../paths.ts';
import type { Runner } from '../types.ts';

const pinned = (path: string, form: RegExp): string =>
  form.exec(readFileSync(`${HERE}/programs/${path}`, 'utf8'))?.[1] ?? '';

const go = (folder: string, label: string): Runner => ({
  name: () => `${label} ${pinned(`go/${folder}/go.mod`, /^require \S+ v(\S+)$/m)}`,
  command: (mode) => ({ cmd: `${CACHE}/go/${folder}/ask`, args: mode === '' ? [] : [mode] }),
  needs: `${CACHE}/go/${folder}/.installed`,
});

const java = (folder: string, label: string): Runner => ({
  name: () => `${label} ${pinned(`java/${folder}/pom.xml`, /<version>([^<]*)<\/version>\s*<\/dependency>/)}`,
  command: (mode) => {
    const home = `${CACHE}/java/${folder}`;
    return { cmd: 'java', args: ['-cp', `${home}/lib/*:${home}`, 'Ask', ...(mode === '' ? [] : [mode])] };
  },
  needs: `${CACHE}/java/${folder}/.installed`,
});

const version = (cmd: string, args: readonly string[], form: RegExp): string =>
  form.exec(
    execFileSync(cmd, args, { encoding: 'utf8', env: { ...process.env, GOTOOLCHAIN: 'local' } }),
  )?.[1] ?? '';

export const compiledRunners: Readonly<Record<string, Runner>> = {
  go: go('sdk-2', 'anthropic-sdk-go'),
  'go-1': go('sdk-1', 'anthropic-sdk-go'),
  'go-0.2': go('sdk-0.2', 'anthropic-sdk-go'),
  'go-http': { ...go('http', ''), name: () => `Go net/http ${version('go', ['version'], /go(\d\S+)/)}` },
  langchaingo: go('langchaingo', 'langchaingo'),
  java: java('sdk-3', 'anthropic-java'),
  'java-2': java('sdk-2', 'anthropic-java'),
  'java-http': {
    ...java('http', ''),
    name: () => `Java HttpClient ${version('java', ['--version'], /^\S+ (\S+)/)}`,
  },
  langchain4j: java('langchain4j', 'langchain4j-anthropic'),
  'spring-ai': java('spring-ai', 'spring-ai-anthropic'),
};
