import { execFileSync } from 'node:child_process';

/** jq with its version, or null where it is not installed. */
export const findJq = (): { readonly command: readonly ['jq']; readonly sdk: string } | null => {
  try {
    return { command: ['jq'], sdk: execFileSync('jq', ['--version'], { encoding: 'utf8' }).trim() };
  } catch {
    return null;
  }
};
