import { chromium } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { LAUNCH_ARGS } from '../support/browser.ts';
import { freePort } from '../support/free-port.ts';
import { percentile } from './stats.ts';

const PAGES = ['errors/service-unavailable/', '', 'diagnose/', 'models/quiz/'];
const RUNS = 3;

/** How often a page is tried again when the browser recorded no usable trace, as happens on a busy machine. */
const TRIES = 3;

/** One run as Lighthouse does it by default: a phone, slow 4G and a slow processor, both simulated. */
async function visit(executablePath: string, url: string, tries = TRIES): Promise<Result> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`],
  });
  const run = await lighthouse(url, { port, logLevel: 'error', throttlingMethod: 'simulate' }).finally(() =>
    browser.close(),
  );
  if (!run) throw new Error(`Lighthouse gave no result for ${url}`);
  const { runtimeError } = run.lhr;
  if (!runtimeError) return run.lhr;
  if (tries <= 1) throw new Error(`${url}: ${runtimeError.message}`);
  return visit(executablePath, url, tries - 1);
}

/** Median over the runs in points of 100; NaN where one of them has no score. */
const median = (runs: readonly Result[], read: (run: Result) => number | null | undefined): number =>
  percentile(
    runs.map((run) => (read(run) ?? Number.NaN) * 100),
    0.5,
  );

/** Audits with a weight whose median is below the full score, with that median. */
function wanting(runs: readonly Result[]): string[] {
  const weighted = Object.values(runs[0]?.categories ?? {})
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0);
  return [...new Set(weighted.map(({ id }) => id))]
    .map((id) => ({ id, score: median(runs, ({ audits }) => audits[id]?.score) }))
    .filter(({ score }) => Math.round(score) < 100)
    .map(({ id, score }) => `${id} ${score.toFixed(0)}`);
}

/** Prints the score of every category, median of three runs in a fresh browser each, and what cost points. */
export async function benchLighthouse(executablePath: string, url: string): Promise<void> {
  console.log(`Lighthouse, simulated slow 4G and processor, phone, median of ${RUNS}`);
  for (const page of PAGES) {
    const runs: Result[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await visit(executablePath, url + page));
    const scores = Object.values(runs[0]?.categories ?? {}).map(
      ({ id, title }) => `${title} ${median(runs, ({ categories }) => categories[id]?.score).toFixed(0)}`,
    );
    console.log(`  /${page}: ${scores.join(', ')}`);
    const short = wanting(runs);
    if (short.length > 0) console.log(`    below their full score: ${short.join(', ')}`);
  }
}
