import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { ERROR_IDS, NO_DIAGNOSIS } from '../catalogue/ids.ts';
import { complaint, newFiles, registerId, registerModule, RETRIES, SIDES } from './scaffold-error.ts';

/**
 * Scaffolds the folder of a new error and registers it. What the arguments leave open is asked for
 * when a person is at the terminal. Exit status 2, one line and no change on unusable arguments.
 */
const CATALOGUE = path.join(import.meta.dirname, '../catalogue');

const USAGE = `npm run new:error -- <id> --title "…" [--status 418,419] --side ${SIDES.join('|')} --retry ${RETRIES.join('|')}`;

const NEXT = (id: string): string => `Created src/catalogue/${id}/ and registered the id.

Next:
  1. error.ts    summary, steps and dont: what a reader under pressure sees
  2. page.ts     description, now, why, look-alikes, related errors (both ways), sources
  3. signals.ts  what recognises the error, each with its plain sentence
  4. samples/    at least two texts as a client prints them, below a header:
                   # client: name and version
                   # obtained: how the text was got, with its date
                   # kind: ${id}
  5. npm run check`;

async function read() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      title: { type: 'string' },
      status: { type: 'string' },
      side: { type: 'string' },
      retry: { type: 'string' },
    },
  });
  if (positionals.length > 1) throw new Error(`One id at a time. Usage: ${USAGE}`);
  const given = { id: positionals[0], ...values };
  const missing = (['id', 'title', 'side', 'retry'] as const).filter((key) => given[key] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY)
    throw new Error(`Missing ${missing.join(', ')}. Usage: ${USAGE}`);

  const questions = createInterface({ input: process.stdin, output: process.stdout });
  const answer = async (key: keyof typeof given, question: string): Promise<string> =>
    given[key] ?? (missing.length > 0 ? (await questions.question(`${question}: `)).trim() : '');
  try {
    const id = await answer('id', 'Id (lower-case words joined by hyphens, permanent)');
    const title = await answer('title', 'Title (noun phrase, without the status)');
    const status = await answer('status', 'HTTP statuses, most typical first (empty for none)');
    const side = await answer('side', `Whose side (${SIDES.join(', ')})`);
    const retry = await answer('retry', `Retry verdict (${RETRIES.join(', ')})`);
    return {
      id,
      title,
      statuses: status
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(Number),
      side,
      retry,
    };
  } finally {
    questions.close();
  }
}

try {
  const error = await read();
  const wrong = complaint(error, [...ERROR_IDS, ...NO_DIAGNOSIS]);
  if (wrong) throw new Error(wrong);

  const files = newFiles(error, new Date().toISOString().slice(0, 10));
  const edit = (name: string, change: (source: string) => string) => {
    const file = path.join(CATALOGUE, name);
    return { file, text: change(readFileSync(file, 'utf8')) };
  };
  // Every edit is computed before the first byte is written, so that a failure changes nothing.
  const edits = [
    edit('ids.ts', (source) => registerId(source, error.id)),
    edit('index.ts', (source) => registerModule(source, error.id, 'error.ts')),
    edit('pages.ts', (source) => registerModule(source, error.id, 'page.ts')),
  ];
  const folder = path.join(CATALOGUE, error.id);
  mkdirSync(folder);
  mkdirSync(path.join(folder, 'samples'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  for (const { file, text } of edits) writeFileSync(file, text);
  console.log(NEXT(error.id));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
