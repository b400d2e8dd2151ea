import { diagnose } from '../../src/engine/diagnose.ts';
import { summary } from './stats.ts';
import { pasteOf, SIZES, SLOWDOWN } from './texts.ts';

/** The engine alone, under Node on this machine at full speed. */
export function benchEngine(): void {
  console.log('Engine alone, under Node, full speed');
  for (const { name, length, limit } of SIZES) {
    for (let warm = 0; warm < 20; warm += 1) diagnose(pasteOf(5_000, warm));
    const times = Array.from({ length: length > 100_000 ? 15 : 200 }, (_, run) => {
      const text = pasteOf(length, run + 1);
      const begun = performance.now();
      diagnose(text);
      return performance.now() - begun;
    });
    console.log(`  ${name}: ${summary(times)} (a ${SLOWDOWN}× slower processor may take ${limit} ms)`);
  }
}
