import { runBlock } from './block.ts';

/** A process of its own: `worker.ts <first seed> <step> <blocks> <longest>`; a line of JSON for each block. */
const [first = 0, step = 1, blocks = 0, longest = 0] = process.argv.slice(2).map(Number);
for (let n = 0; n < blocks; n++) {
  const seed = first + n * step;
  console.log(JSON.stringify({ seed, failure: runBlock(seed, longest) }));
}
