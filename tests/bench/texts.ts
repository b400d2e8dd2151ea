import { readSample, samplePaths } from '../support/samples.ts';

const everySample = samplePaths()
  .map((file) => readSample(file).text)
  .join('\n\n');

/** A text of about `length` characters as a reader might paste it: log noise with real errors in it. */
export function pasteOf(length: number, seed: number): string {
  const noise = Array.from(
    { length: 40 },
    (_, line) =>
      `2026-11-22T10:${String(line).padStart(2, '0')}:07Z INFO worker-${seed} handled job ${seed * 1000 + line} in ${line * 13} ms`,
  ).join('\n');
  const block = `${noise}\n${everySample}\n`;
  const start = (seed * 997) % Math.max(1, block.length - length);
  return block.repeat(Math.ceil((start + length) / block.length)).slice(start, start + length);
}

export const SIZES = [
  { name: '5 kB', length: 5_000, limit: 16 },
  { name: '1 MB', length: 1_000_000, limit: 250 },
] as const;

/** How much slower than this machine the processor is made, as for a mid-range phone. */
export const SLOWDOWN = 4;
