import { diagnose } from '../../src/engine/diagnose.ts';
import { pasteOf } from './texts.ts';

const PASTES = 10_000;
/** Pastes between two measurements. */
const STEP = 2_000;

/** Megabytes on the heap after everything that can be collected was. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** The heap while thousands of different texts are read one after the other. Needs `--expose-gc`. */
export function benchMemory(): void {
  console.log(`Memory over ${PASTES.toLocaleString('en')} pastes of 5 kB, heap after a collection`);
  for (let paste = 0; paste <= PASTES; paste += 1) {
    diagnose(pasteOf(5_000, paste));
    if (paste % STEP === 0 && paste > 0)
      console.log(`  after ${paste.toLocaleString('en')}: ${heap().toFixed(1)} MB`);
  }
}
