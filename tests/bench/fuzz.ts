import { BLOCK } from '../fuzz/block.ts';
import { fuzz } from '../fuzz/run.ts';

/** Blocks between two lines that tell how far it is: a hundred thousand cases. */
const TELL = 100;

/** A whole number of the environment. Ends the program with one line and status 2 when it is none. */
function numberOf(name: string, otherwise: number): number {
  const value = process.env[name];
  if (value === undefined) return otherwise;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  console.error(`${name} must be a whole number, not "${value}"`);
  process.exit(2);
}

/**
 * Damages a million samples anew each time, of 1,500 characters at most. `FUZZ_SEED` starts at a seed that an earlier
 * run has printed, `FUZZ_CASES` runs fewer.
 */
export async function benchFuzz(): Promise<void> {
  const cases = numberOf('FUZZ_CASES', 1_000_000);
  const seed = numberOf('FUZZ_SEED', Math.floor(Math.random() * 1_000_000_000));
  console.log(`${cases.toLocaleString('en')} damaged samples from seed ${seed}`);
  const failures = await fuzz({
    cases,
    longest: 1_500,
    seed,
    onBlock: (done, failure) => {
      if (failure !== null) console.log(`  FAIL ${failure}`);
      // A process may be ahead of another, so a continued run repeats a few blocks.
      if (done % TELL === 0)
        console.log(
          `  ${(done * BLOCK).toLocaleString('en')} done; to go on: FUZZ_SEED=${seed + done - TELL}`,
        );
    },
  });
  console.log(`  ${failures.length} of ${Math.ceil(cases / BLOCK)} blocks failed`);
  if (failures.length > 0) process.exitCode = 1;
}
