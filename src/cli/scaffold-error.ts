/** What somebody who adds an error has to say at once; everything else is written into the files. */
export interface NewError {
  /** Kebab case, permanent: page address, folder name and the Diagnostic's answer. */
  readonly id: string;
  /** Noun phrase, sentence case, without the status. */
  readonly title: string;
  /** HTTP statuses, most typical first; may be empty. */
  readonly statuses: readonly number[];
  readonly side: string;
  readonly retry: string;
}

export const SIDES = ['service', 'between', 'account', 'request', 'caller'] as const;
export const RETRIES = ['back-off', 'wait', 'change', 'stop'] as const;

const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** The module-level name of an entry: `rate-limit` becomes `rateLimit`. */
const camel = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Says in one line what is wrong with the answers, or null. `taken` are the ids that exist. */
export function complaint(error: NewError, taken: readonly string[]): string | null {
  if (!ID.test(error.id)) return `Not an id: "${error.id}". Use lower-case words joined by hyphens.`;
  if (taken.includes(error.id)) return `The id ${error.id} exists already.`;
  if (!error.title.trim()) return 'The title is empty.';
  const odd = error.statuses.find((status) => !Number.isInteger(status) || status < 400 || status > 599);
  if (odd !== undefined) return `Not an HTTP error status: ${odd}. Use numbers from 400 to 599.`;
  if (!SIDES.some((side) => side === error.side)) return `Unknown side "${error.side}": ${SIDES.join(', ')}.`;
  if (!RETRIES.some((retry) => retry === error.retry))
    return `Unknown retry verdict "${error.retry}": ${RETRIES.join(', ')}.`;
  return null;
}

/** The files of the new folder, by name. Empty texts fail the tests until they are written. */
export const newFiles = ({ id, title, statuses, side, retry }: NewError, today: string) => ({
  'error.ts': `import { defineError } from '../define.ts';
import { signals } from './signals.ts';

export default defineError({
  id: ${quoted(id)},
  statuses: [${statuses.join(', ')}],
  errorTypes: [],
  title: ${quoted(title.trim())},
  summary: '',
  side: ${quoted(side)},
  retry: ${quoted(retry)},
  steps: [],
  dont: [],
  settle: null,
  snippet: null,
  variants: {},
  signals,
});
`,
  'page.ts': `import { definePage } from '../define.ts';

export default definePage({
  id: ${quoted(id)},
  description: '',
  now: '',
  why: [],
  lookAlikes: [],
  related: [],
  sources: [],
  verifiedOn: ${quoted(today)},
});
`,
  'signals.ts': `import { defineSignals } from '../define.ts';

export const signals = defineSignals([]);
`,
});

/** Inserts `line` before `mark`, searched from `from` on. Throws when the file has another form. */
function before(source: string, mark: string, line: string, from = 0): string {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new Error(`Cannot find the place for "${line.trim()}".`);
  return source.slice(0, at) + line + source.slice(at);
}

/** ids.ts with the id at the end of the list. */
export const registerId = (source: string, id: string): string =>
  before(source, '] as const', `  ${quoted(id)},\n`, source.indexOf('ERROR_IDS'));

/** index.ts or pages.ts with the import and the entry of the map at the end of their lists. */
export function registerModule(source: string, id: string, file: 'error.ts' | 'page.ts'): string {
  const name = camel(id);
  const mapAt = source.indexOf('const byId');
  const entry = name === id ? `  ${id},\n` : `  ${quoted(id)}: ${name},\n`;
  const mapped = before(source, '};\n', entry, mapAt);
  const last = mapped.lastIndexOf(`/${file}';\n`);
  if (mapAt < 0 || last < 0) throw new Error(`Cannot find the imports of ${file}.`);
  const end = mapped.indexOf('\n', last) + 1;
  return `${mapped.slice(0, end)}import ${name} from './${id}/${file}';\n${mapped.slice(end)}`;
}
