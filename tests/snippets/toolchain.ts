import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Libraries, compiled programs and build caches; setup.sh fills it. */
export const CACHE = `${ROOT}.cache/snippets/`;

export type Command = readonly [string, ...string[]];

/** What runs the programs of one language. */
export interface Toolchain {
  /** Library and version as the page names them. */
  readonly sdk: string;
  /** Command line that runs the program of a topic, without the program's own arguments. */
  readonly command: (topic: string) => Command;
  /** Compiles every program, once before the first run. Rejects with the compiler's words. */
  readonly build?: () => Promise<void>;
}

/** Standard output of a command, trimmed, or null when it fails or does not exist. */
export const output = (cmd: string, args: readonly string[]): string | null => {
  try {
    return execFileSync(cmd, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
};

/**
 * What was found, or null. A missing tool is said in one line, and is an error when REQUIRE_ALL=1.
 *
 * @param what completes "… is missing"
 */
export const needed = <T>(found: T | null, what: string): T | null => {
  if (found !== null) return found;
  if (process.env['REQUIRE_ALL'] === '1') throw new Error(`${what} is missing and REQUIRE_ALL is set`);
  console.log(`Skipped: ${what} is missing`);
  return null;
};
