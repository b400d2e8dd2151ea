import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { BLOCK } from './block.ts';

export interface Fuzzing {
  /** Cases in all, rounded up to whole blocks. */
  readonly cases: number;
  /** Characters of a sample that are used. */
  readonly longest: number;
  /** Seed of the first block; the next ones count on from it. */
  readonly seed: number;
  /** Called after each block with the number of blocks done and what failed in it. */
  readonly onBlock?: (done: number, failure: string | null) => void;
}

interface BlockResult {
  readonly seed: number;
  readonly failure: string | null;
}

const WORKER = new URL('worker.ts', import.meta.url).pathname;

/** Spreads the blocks over processes. Resolves to what failed; rejects when a process breaks off. */
export async function fuzz({ cases, longest, seed, onBlock }: Fuzzing): Promise<string[]> {
  const blocks = Math.ceil(cases / BLOCK);
  const processes = Math.min(blocks, availableParallelism());
  const failures: string[] = [];
  let done = 0;
  const run = (n: number): Promise<void> =>
    new Promise((resolve, reject) => {
      const own = Math.floor((blocks - n - 1) / processes) + 1;
      const child = spawn(process.execPath, [WORKER, ...[seed + n, processes, own, longest].map(String)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      createInterface({ input: child.stdout }).on('line', (line) => {
        const { failure } = JSON.parse(line) as BlockResult;
        if (failure !== null) failures.push(failure);
        onBlock?.(++done, failure);
      });
      child.on('error', reject);
      child.on('close', (code) => {
        if (code === 0) resolve();
        else reject(new Error(`a fuzzing process ended with ${code}`));
      });
    });
  await Promise.all(Array.from({ length: processes }, (_, n) => run(n)));
  if (done !== blocks) throw new Error(`${done} of ${blocks} blocks were run`);
  return failures;
}
