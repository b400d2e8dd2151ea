import { missingBrowsers } from '../support/other-browsers.ts';
import { playwrightCounts, vitestCounts, type Counts } from './counts.ts';
import type { Job } from './side-by-side.ts';

/** A part of the test command. One that counts no tests of its own (types, lint, build) counts as one. */
export interface Stage extends Job {
  readonly commands: readonly string[];
  /** Reads the counts out of the report file the commands have written. */
  readonly counts?: (report: unknown) => Counts;
  /** What the machine lacks for some of its tests, a line each. */
  readonly lacks?: () => readonly string[];
}

export const REPORTS = '.cache/reports';
export const reportOf = (stage: string): string => `${REPORTS}/${stage}.json`;

/** Astro keeps what it knows of the content in one place, so two of its processes must not run together. */
const ASTRO = 'astro';

const vitest = (project: string): Stage => ({
  name: project,
  commands: [
    `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${reportOf(project)}`,
  ],
  counts: vitestCounts,
});

/** In the order in which they are printed. */
export const STAGES: readonly Stage[] = [
  { name: 'types', commands: ['astro check'], alone: ASTRO },
  {
    name: 'lint',
    commands: [
      'eslint . --max-warnings=0',
      'prettier --check --log-level=warn --cache --cache-location=.cache/prettier .',
    ],
    // The rules ask for the types that Astro writes.
    after: 'types',
    alone: ASTRO,
  },
  vitest('tidy'),
  {
    ...vitest('words'),
    commands: ['cspell lint --no-progress --no-summary', ...vitest('words').commands],
  },
  vitest('unit'),
  vitest('fuzz'),
  vitest('programs'),
  { name: 'build', commands: ['astro build'], alone: ASTRO },
  { ...vitest('budgets'), needs: 'build' },
  { ...vitest('deploy'), needs: 'build', alone: ASTRO },
  { name: 'e2e', commands: ['playwright test'], needs: 'build', counts: playwrightCounts },
  { ...vitest('lighthouse'), needs: 'build' },
  { ...vitest('smoke'), needs: 'build', lacks: missingBrowsers },
];

/** What takes longest begins first, so that no stage is left running by itself at the end. */
const EARLY = ['types', 'build', 'e2e', 'programs', 'unit', 'fuzz', 'lighthouse'];

/** The same stages in the order in which they begin. */
export const byStart = (stages: readonly Stage[]): Stage[] => {
  const rank = ({ name }: Stage): number => (EARLY.includes(name) ? EARLY.indexOf(name) : EARLY.length);
  return stages.toSorted((a, b) => rank(a) - rank(b));
};
