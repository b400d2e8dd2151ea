import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Counts } from './run/counts.ts';
import { sideBySide } from './run/side-by-side.ts';
import { byStart, REPORTS, reportOf, STAGES, type Stage } from './run/stages.ts';
import { findBrowser, NO_BROWSER } from './support/browser.ts';

/**
 * Runs the stages of the test command, as many side by side as there are processors, prints each whole and in
 * their order, and closes with `N passed, N failed`. Stage names as arguments run only those.
 */

/** More stages than this at a time would disturb each other's browsers on any machine. */
const MOST = 4;

/** Runs one command line through the shell; npm has put node_modules/.bin on its path. */
function run(command: string, env: NodeJS.ProcessEnv): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** What a stage has counted, and what is printed of it. */
interface Outcome extends Counts {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

async function runStage(stage: Stage): Promise<Outcome> {
  const begun = performance.now();
  const env = { ...process.env, PLAYWRIGHT_JSON: reportOf(stage.name) };
  const results = [];
  for (const command of stage.commands) results.push(await run(command, env));
  let ok = results.every((result) => result.ok);
  const outputs = results.filter((result) => !result.ok).map(({ output }) => output.trimEnd());
  let counts: Counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (stage.counts) {
    try {
      counts = stage.counts(JSON.parse(readFileSync(reportOf(stage.name), 'utf8')));
    } catch {
      counts = { passed: 0, failed: 1, skipped: 0 };
    }
    if (!ok && counts.failed === 0) counts.failed = 1;
  }
  ok = ok && counts.failed === 0;
  const label = stage.name.padEnd(8);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const rest = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const lacks = (stage.lacks?.() ?? []).map((line) => `      ${label} ${line}`);
  const sums = `${ok ? 'ok  ' : 'FAIL'}  ${label} ${counts.passed} passed, ${counts.failed} failed${rest}, ${seconds} s`;
  return { ...counts, ok, lines: [...lacks, ...outputs, sums] };
}

const notRun = ({ name, needs }: Stage): Outcome => ({
  ...{ passed: 0, failed: 1, skipped: 0, ok: false },
  lines: [`FAIL  ${name.padEnd(8)} not run: ${needs} failed`],
});

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STAGES.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`No stage ${unknown.join(', ')}. Stages: ${STAGES.map((stage) => stage.name).join(', ')}`);
  process.exit(2);
}
const stages = wanted.length > 0 ? STAGES.filter((stage) => wanted.includes(stage.name)) : STAGES;
if (stages.some(({ name }) => ['e2e', 'lighthouse'].includes(name)) && !findBrowser()) {
  console.error(NO_BROWSER);
  process.exit(1);
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const outcomes = new Map<string, Outcome>();
const unprinted = [...stages];

/** Keeps what came of a stage, and prints it once everything before it is printed. */
function settle({ name }: Stage, outcome: Outcome): boolean {
  outcomes.set(name, outcome);
  for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += outcome[key];
  for (
    let next = outcomes.get(unprinted[0]?.name ?? '');
    next;
    next = outcomes.get(unprinted[0]?.name ?? '')
  ) {
    console.log(next.lines.join('\n'));
    unprinted.shift();
  }
  return outcome.ok;
}

await sideBySide(
  byStart(stages),
  Math.min(MOST, availableParallelism()),
  async (stage) => settle(stage, await runStage(stage)),
  (stage) => settle(stage, notRun(stage)),
);

// With REQUIRE_ALL nothing may be left out because the machine lacks something.
if (process.env['REQUIRE_ALL'] === '1' && total.skipped > 0) {
  console.log(`${total.skipped} skipped, which REQUIRE_ALL counts as failed`);
  total.failed += total.skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
