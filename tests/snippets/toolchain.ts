import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const VERSION = 'from importlib.metadata import version; print(version("anthropic"))';

export interface Toolchain {
  readonly command: readonly [string, ...string[]];
  /** Library and version as the page names them. */
  readonly sdk: string;
}

const output = (cmd: string, args: readonly string[]): string | null => {
  try {
    return execFileSync(cmd, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
};

/** A Python that has the `anthropic` package: $PYTHON, a virtual environment of the project, or python3. */
export const findPython = (): Toolchain | null => {
  const candidates = [
    ...(process.env['PYTHON'] === undefined ? [] : [process.env['PYTHON']]),
    `${ROOT}.venv/bin/python`,
    `${ROOT}.cache/captures/venv/bin/python`,
    'python3',
  ];
  for (const python of candidates) {
    const version = output(python, ['-c', VERSION]);
    if (version !== null) return { command: [python], sdk: `anthropic ${version}` };
  }
  return null;
};

export const findNode = (): Toolchain => {
  const { version } = JSON.parse(
    readFileSync(`${ROOT}node_modules/@anthropic-ai/sdk/package.json`, 'utf8'),
  ) as {
    version: string;
  };
  return { command: [process.execPath], sdk: `@anthropic-ai/sdk ${version}` };
};

export const findShell = (): Toolchain | null => {
  const version = /^curl (\S+)/.exec(output('curl', ['--version']) ?? '')?.[1];
  return version === undefined ? null : { command: ['sh'], sdk: `curl ${version}` };
};

/**
 * The toolchain, or null when it is missing. A missing one is said in one line, and is an error
 * when REQUIRE_ALL=1.
 */
export const needed = (found: Toolchain | null, what: string): Toolchain | null => {
  if (found !== null) return found;
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(`${what} is missing and REQUIRE_ALL is set`);
  console.warn(`${what} is missing: its programs are not run`);
  return null;
};
