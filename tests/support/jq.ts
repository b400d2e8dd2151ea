import { execFileSync } from 'node:child_process';
import type { Toolchain } from '../snippets/toolchain.ts';

/** jq with its version, or null where it is not installed. */
export const findJq = (): Toolchain | null => {
  try {
    return { command: ['jq'], sdk: execFileSync('jq', ['--version'], { encoding: 'utf8' }).trim() };
  } catch {
    return null;
  }
};
