/**
 * Lines: what an article says that a client prints has been printed.
 *
 * Every quoted line of a table headed "Last line it prints" begins like a line of one of the
 * error's samples; an ellipsis stands for the rest of the line.
 */
import { describe, expect, test } from 'vitest';
import { filesBelow, foldersIn } from '../support/files.ts';
import { articleFiles, read } from './prose.ts';

const quotedLines = (mdx: string): string[] => {
  const rows = /\| Last line it prints +\|\n\| [ -|]+\n((?:\|.*\n)+)/.exec(mdx)?.[1] ?? '';
  return [...rows.matchAll(/\| `([^`]+)`/g)].map(([, line = '']) => line.replaceAll('\\|', '|'));
};

const samplesOf = (error: string): string[] =>
  foldersIn(`src/catalogue/${error}`).includes('samples')
    ? filesBelow(`src/catalogue/${error}/samples`).map((file) => read(file))
    : [];

describe.each(articleFiles)('%s', (file) => {
  const error = file.split('/')[2] ?? '';
  const lines = quotedLines(read(file));

  test('quotes lines of several clients', () => expect(lines.length).toBeGreaterThanOrEqual(3));

  test.each(lines)('%s', (line) => {
    const start = line.replace(/\s*…$/, '');
    expect(samplesOf(error).filter((sample) => sample.includes(start))).not.toHaveLength(0);
  });
});
