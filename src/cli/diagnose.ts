import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { diagnose } from '../engine/diagnose.ts';
import { MAX_INPUT } from '../engine/limits.ts';
import { toText } from './to-text.ts';

/** Started as the downloaded file, or through npm from the source. */
const COMMAND = process.argv[1]?.endsWith('.mjs') ? 'node diagnose.mjs' : 'npm run -s diagnose --';
const USAGE = `usage: ${COMMAND} [--json | --jsonl] [FILE ...]`;
const HELP = `${USAGE}

Says what a failed Claude call means: who answered, whether to retry, what to do now.
Reads the files, or standard input; nothing leaves this machine.

  --json    one Diagnosis as JSON for each input
  --jsonl   lines of {"id", "text"} in, one Diagnosis a line out
  --help    this text

  some-command 2>&1 | ${COMMAND}

Exit status: 0 when an answer was given, 2 when the arguments or the input cannot be used.
`;

/** Ends with status 2 and one line that says what was wrong and what to do. */
function refuse(reason: string): never {
  process.stderr.write(`diagnose: ${reason}; ${USAGE}\n`);
  process.exit(2);
}

function options(): { json: boolean; jsonl: boolean; files: string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
    if (values.help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    if (values.json && values.jsonl) return refuse('--json and --jsonl exclude each other');
    return { ...values, files: positionals };
  } catch (error) {
    return refuse(
      error instanceof Error ? (error.message.split('. ')[0] ?? 'bad arguments') : 'bad arguments',
    );
  }
}

function input(file: string | number): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return refuse(`cannot read ${file === 0 ? 'standard input' : String(file)}`);
  }
}

function accepted(text: string, name: string): string {
  if (text.trim() === '') refuse(`${name} is empty; pass what the failed call printed`);
  if (text.length > MAX_INPUT) {
    refuse(`${name} has more than ${MAX_INPUT} characters; pass the part around the error`);
  }
  return text;
}

function* lines(text: string): Generator<{ id: unknown; text: string }> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      refuse(`line ${index + 1} is not JSON; each line needs {"id", "text"}`);
    }
    if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
      refuse(`line ${index + 1} has no "text"; each line needs {"id", "text"}`);
    }
    yield { id: 'id' in value ? value.id : null, text: value.text };
  }
}

const { json, jsonl, files } = options();
const sources = files.length === 0 ? [0] : files;
for (const source of sources) {
  const text = input(source);
  if (jsonl) {
    for (const item of lines(text))
      process.stdout.write(`${JSON.stringify({ id: item.id, ...diagnose(item.text) })}\n`);
  } else {
    const diagnosis = diagnose(accepted(text, source === 0 ? 'the input' : String(source)));
    if (sources.length > 1) process.stdout.write(`== ${String(source)}\n`);
    process.stdout.write(`${json ? JSON.stringify(diagnosis, null, 2) : toText(diagnosis, Date.now())}\n`);
  }
}
