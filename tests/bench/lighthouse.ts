import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { LAUNCH_ARGS } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { percentile } from './stats.ts';

const PAGES = ['errors/service-unavailable/', '', 'diagnose/', 'models/quiz/'];
const RUNS = 3;

/** One run as Lighthouse does it by default: a phone, slow 4G and a slow processor, both simulated. */
async function visit(executablePath: string, url: string): Promise<Result> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const run = await lighthouse(url, { port, logLevel: 'error', throttlingMethod: 'simulate' });
    if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
    if (run.lhr.runtimeError) throw new Error(`${url}: ${run.lhr.runtimeError.message}`);
    return run.lhr;
  } finally {
    await browser.close();
  }
}

/** Audits with a weight that did not reach their full score in any of the runs. */
const wanting = (runs: readonly Result[]): string[] => {
  const weighted = runs.flatMap(({ categories, audits }) =>
    Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => {
        const { score, displayValue } = audits[id] ?? {};
        return `${id} ${Math.round((score ?? 0) * 100)}${displayValue ? ` (${displayValue})` : ''}`;
      }),
  );
  return [...new Set(weighted)];
};

/** Prints the score of every category, median of three runs in a fresh browser each, and what cost points. */
export async function benchLighthouse(executablePath: string, url: string): Promise<void> {
  console.log(`Lighthouse, simulated slow 4G and processor, phone, median of ${RUNS}`);
  for (const page of PAGES) {
    const runs: Result[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await visit(executablePath, url + page));
    const scores = Object.values(runs[0]?.categories ?? {}).map(({ id, title }) => {
      const score = percentile(
        runs.map(({ categories }) => (categories[id]?.score ?? Number.NaN) * 100),
        0.5,
      );
      return `${title} ${score.toFixed(0)}`;
    });
    console.log(`  /${page}: ${scores.join(', ')}`);
    const short = wanting(runs);
    if (short.length > 0) console.log(`    below their full score: ${short.join(', ')}`);
  }
}
