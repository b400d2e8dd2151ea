import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const OLDEST = 20;

const majorOf = (binary: string): number =>
  Number(/^v(\d+)\./.exec(spawnSync(binary, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0);

/**
 * The oldest Node on the path that must be enough for a reader: what is downloaded has to run
 * there, not only under the Node of this project. Without another one, the Node that runs this.
 */
export function hostNode(): { binary: string; major: number } {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const found = (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .filter((binary) => existsSync(binary))
    .map((binary) => ({ binary, major: majorOf(binary) }))
    .filter(({ major }) => major >= OLDEST)
    .sort((a, b) => a.major - b.major);
  return found[0] ?? { binary: process.execPath, major: majorOf(process.execPath) };
}
