import { parseArgs } from 'node:util';
import { dueOn, reviewed } from '../facts/review.ts';
import { sources } from '../facts/sources.ts';
import { writtenPages } from './written-pages.ts';

const USAGE = 'usage: npm run -s facts:due -- [--on YYYY-MM-DD] [--json]';
const HELP = `${USAGE}

Lists what is past its review date: facts, models, limits, corrections, errors, questions and guides,
each with the sources to read again.

  --on DATE   as of that day instead of today
  --json      one JSON array
  --help      this text

Exit status: 0 when nothing is due, 1 when something is, 2 when the arguments cannot be used.
`;

/** Ends with status 2 and one line that says what was wrong. */
function refuse(reason: string): never {
  process.stderr.write(`facts:due: ${reason}; ${USAGE}\n`);
  process.exit(2);
}

const isDate = (text: string): boolean => {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
};

function options(): { on: string; json: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(HELP);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return refuse(
      error instanceof Error ? (error.message.split('. ')[0] ?? 'bad arguments') : 'bad arguments',
    );
  }
}

const { on, json } = options();
if (!isDate(on)) refuse(`--on needs a day such as 2027-01-31, not "${on}"`);

const items = [...reviewed, ...writtenPages()];
const due = dueOn(on, items);
if (json) {
  process.stdout.write(`${JSON.stringify(due, null, 2)}\n`);
} else {
  for (const { name, by, sources: cited } of due) {
    process.stdout.write(`${by}  ${name}\n`);
    for (const id of cited) process.stdout.write(`            ${sources[id].url}\n`);
  }
  process.stdout.write(`${due.length} of ${items.length} due on ${on}\n`);
}
process.exitCode = due.length > 0 ? 1 : 0;
