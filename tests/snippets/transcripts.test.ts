/**
 * Transcripts: what a guide says that two terminals print is printed.
 * `RECORD=1 npx vitest run --project programs tests/snippets/transcripts.test.ts` writes them anew after
 * a change of the server or a program.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatTranscript, parseTranscript } from '../../src/content/transcript.ts';
import { filesBelow } from '../support/files.ts';
import { play, settled } from './transcripts.ts';

const files = filesBelow('src/content/transcripts');

test('there are transcripts', () => expect(files.length).toBeGreaterThan(0));

describe('transcripts', () => {
  test.each(files)(
    '%s',
    async (file) => {
      const old = parseTranscript(readFileSync(file, 'utf8'));
      const now = await play(old);
      if (process.env['RECORD'] === '1') writeFileSync(file, formatTranscript(now));
      else expect(settled(formatTranscript(old))).toBe(settled(formatTranscript(now)));
    },
    60_000,
  );
});
