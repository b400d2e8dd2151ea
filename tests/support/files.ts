import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below `directory`, as paths relative to the working directory with forward slashes, sorted. */
export function filesBelow(directory: string, wanted: (file: string) => boolean = () => true): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name).split(path.sep).join('/'))
    .filter(wanted)
    .sort();
}

/** Names of the folders directly inside `directory`, sorted. */
export const foldersIn = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
