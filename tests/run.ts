import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, NO_BROWSER } from './support/browser.ts';
import { missingBrowsers } from './support/other-browsers.ts';

/**
 * Runs the stages of the test command in order, prints a line for each, and closes with
 * `N passed, N failed`. Stage names as arguments run only those. A stage that counts no tests of
 * its own (types, lint, build) counts as one.
 */
interface Stage {
  readonly name: string;
  readonly commands: readonly string[];
  /** Stage that must have succeeded first. */
  readonly needs?: string;
  /** Reads the counts out of the report file the commands have written. */
  readonly counts?: (report: unknown) => Counts;
  /** What the machine lacks for some of its tests, a line each. */
  readonly lacks?: () => readonly string[];
}

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = '.cache/reports';
const reportOf = (stage: string): string => `${REPORTS}/${stage}.json`;

interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

const vitestCounts = (report: unknown): Counts => {
  const { success, numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as VitestReport;
  // A file that fails to load fails the run without failing a test.
  const failed = success ? 0 : Math.max(1, numFailedTests);
  return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
};

const playwrightCounts = (report: unknown): Counts => {
  const { stats } = report as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
};

const vitest = (project: string): Stage => ({
  name: project,
  commands: [
    `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${reportOf(project)}`,
  ],
  counts: vitestCounts,
});

const STAGES: readonly Stage[] = [
  { name: 'types', commands: ['astro check'] },
  {
    name: 'lint',
    commands: [
      'eslint . --max-warnings=0',
      'prettier --check --log-level=warn --cache --cache-location=.cache/prettier .',
    ],
  },
  vitest('tidy'),
  {
    ...vitest('words'),
    commands: ['cspell lint --no-progress --no-summary', ...vitest('words').commands],
  },
  vitest('unit'),
  vitest('fuzz'),
  vitest('programs'),
  { name: 'build', commands: ['astro build'] },
  { ...vitest('budgets'), needs: 'build' },
  { ...vitest('deploy'), needs: 'build' },
  { name: 'e2e', commands: ['playwright test'], needs: 'build', counts: playwrightCounts },
  { ...vitest('lighthouse'), needs: 'build' },
  { ...vitest('smoke'), needs: 'build', lacks: missingBrowsers },
];

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

async function runStage(stage: Stage): Promise<Counts & { ok: boolean }> {
  const env = { ...process.env, PLAYWRIGHT_JSON: reportOf(stage.name) };
  const results = [];
  for (const command of stage.commands) results.push(await run(command, env));
  const ok = results.every((result) => result.ok);
  if (!ok) for (const { output } of results.filter((result) => !result.ok)) console.log(output.trimEnd());
  let counts: Counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (stage.counts) {
    try {
      counts = stage.counts(JSON.parse(readFileSync(reportOf(stage.name), 'utf8')));
    } catch {
      counts = { passed: 0, failed: 1, skipped: 0 };
    }
    if (!ok && counts.failed === 0) counts.failed = 1;
  }
  return { ok: ok && counts.failed === 0, ...counts };
}

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
const broken = new Set<string>();
for (const stage of stages) {
  const label = stage.name.padEnd(8);
  if (stage.needs && broken.has(stage.needs)) {
    console.log(`FAIL  ${label} not run: ${stage.needs} failed`);
    total.failed += 1;
    continue;
  }
  for (const line of stage.lacks?.() ?? []) console.log(`      ${label} ${line}`);
  const begun = performance.now();
  const { ok, passed, failed, skipped } = await runStage(stage);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const rest = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${label} ${passed} passed, ${failed} failed${rest}, ${seconds} s`);
  if (!ok) broken.add(stage.name);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

// With REQUIRE_ALL nothing may be left out because the machine lacks something.
if (process.env['REQUIRE_ALL'] === '1' && total.skipped > 0) {
  console.log(`${total.skipped} skipped, which REQUIRE_ALL counts as failed`);
  total.failed += total.skipped;
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
