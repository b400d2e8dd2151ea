import { readFileSync, writeFileSync } from 'node:fs';
import { SNIPPETS } from './program.ts';

const FILE = `${SNIPPETS}runs.json`;

type Runs = Record<string, Record<string, { sdk: string; on: string }>>;

const readRuns = (): Runs => {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8')) as Runs;
  } catch {
    return {};
  }
};

const sorted = <T>(record: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b)));

/**
 * Notes, when RECORD_RUNS=1, that the programs of these topics have passed in a language.
 * The pages print the note below the code. To record: RECORD_RUNS=1 npx vitest run tests/snippets
 */
export const recordRuns = (language: string, sdk: string, topics: Iterable<string>): void => {
  if (process.env['RECORD_RUNS'] !== '1') return;
  const runs = readRuns();
  const on = new Date().toISOString().slice(0, 10);
  for (const topic of topics) runs[topic] = sorted({ ...runs[topic], [language]: { sdk, on } });
  writeFileSync(FILE, `${JSON.stringify(sorted(runs), null, 2)}\n`);
};
