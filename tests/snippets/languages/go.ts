import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { SNIPPETS, topicsIn } from '../program.ts';
import { CACHE, output, ROOT, type Toolchain } from '../toolchain.ts';

const MODULE = `${ROOT}tests/snippets/go/`;
const MODULES = `${CACHE}gomod`;
const [SOURCES, BINARIES] = [`${CACHE}go/src/`, `${CACHE}go/bin/`];

const run = promisify(execFile);

/** Programs run for a moment: compiling the SDK without optimising takes a third less. */
const QUICK = '-gcflags=all=-N -l -dwarf=false';

/** One package a program, in a module of their own, because Go builds folders. */
const layOut = (): void => {
  rmSync(SOURCES, { recursive: true, force: true });
  for (const topic of topicsIn('go')) {
    mkdirSync(`${SOURCES}${topic}`, { recursive: true });
    copyFileSync(`${SNIPPETS}${topic}/${topic}.go`, `${SOURCES}${topic}/main.go`);
  }
  for (const file of ['go.mod', 'go.sum']) copyFileSync(MODULE + file, SOURCES + file);
};

const build = async (): Promise<void> => {
  layOut();
  const env = {
    ...process.env,
    GOFLAGS: '-mod=readonly',
    GOMODCACHE: MODULES,
    GOPATH: `${CACHE}gopath`,
    GOCACHE: `${CACHE}gobuild`,
  };
  const inModule = { cwd: SOURCES, env };
  const { stdout } = await run('gofmt', ['-l', '.'], inModule);
  if (stdout !== '') throw new Error(`not formatted by gofmt:\n${stdout}`);
  mkdirSync(BINARIES, { recursive: true });
  await run('go', ['build', QUICK, '-ldflags=-s -w', '-o', BINARIES, './...'], inModule);
  await run('go', ['vet', QUICK, './...'], inModule);
};

/** Go with the modules that setup.sh has downloaded. */
export const findGo = (): Toolchain | null => {
  const version = /anthropic-sdk-go\/v2 v(\S+)/.exec(readFileSync(`${MODULE}go.mod`, 'utf8'))?.[1] ?? '';
  const there = existsSync(`${MODULES}/github.com/anthropics/anthropic-sdk-go`);
  if (!there || output('go', ['version']) === null) return null;
  return { sdk: `anthropic-sdk-go ${version}`, command: (topic) => [BINARIES + topic], build };
};
