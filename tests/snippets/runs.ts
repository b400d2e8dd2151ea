import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Run, Runs } from '../../src/snippets/run.ts';
import { SNIPPETS } from './program.ts';

const fileOf = (language: string): string => `${SNIPPETS}runs/${language}.json`;

/** The recorded runs of a language; empty when there are none. */
export const readRuns = (language: string): Runs => {
  try {
    return JSON.parse(readFileSync(fileOf(language), 'utf8')) as Runs;
  } catch {
    return {};
  }
};

/** Hash of a program's file as it stands. Line ends do not count. */
export const hashOf = (topic: string, extension: string): string => {
  const program = readFileSync(`${SNIPPETS}${topic}/${topic}.${extension}`, 'utf8').replaceAll('\r\n', '\n');
  return createHash('sha256').update(program).digest('hex').slice(0, 12);
};

/**
 * Notes, when RECORD_RUNS=1, what the programs of a language have proved. The pages print the note
 * below the code, and a tidy test fails when a program has changed since.
 * To record: RECORD_RUNS=1 npm test -- programs
 */
export const recordRuns = (language: string, ran: Readonly<Record<string, Omit<Run, 'on'>>>): void => {
  if (process.env['RECORD_RUNS'] !== '1') return;
  const before = readRuns(language);
  const today = new Date().toISOString().slice(0, 10);
  const fresh = Object.entries(ran).map(([topic, run]) => [topic, { ...run, on: today }] as const);
  const all = Object.entries({ ...before, ...Object.fromEntries(fresh) });
  const sorted = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b)));
  mkdirSync(`${SNIPPETS}runs`, { recursive: true });
  writeFileSync(fileOf(language), `${JSON.stringify(sorted, null, 2)}\n`);
};
