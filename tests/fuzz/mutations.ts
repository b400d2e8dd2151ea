/** What happens to a text between the client that printed it and the box it is pasted into, and worse. */
import { wrapped } from '../support/planting.ts';

/** Random choices of one mutation; every value is drawn, so that a case can be made again. */
export interface Dice {
  /** A whole number from 0 to `below` - 1. */
  readonly int: (below: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
}

export type Mutation = (text: string, dice: Dice, other: string) => string;

const BYTES = [
  '\u0000',
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\uFEFF',
  '\u200B',
  '\uD800',
  '\uDC00',
  '\u202E',
  '\r',
  '\\',
  '"',
  "'",
  '{',
  '}',
  '[',
  '<',
  '&amp;',
  '%22',
  '\\u003c',
  '\\n',
  '\u2028',
  '529',
  '\uFF15\uFF12\uFF19',
  'Error: ',
  '\t',
];
const LOG_LINES = [
  '2026-11-26T10:00:07.529Z INFO worker-503 handled job 4291 in 529 ms',
  'GET /health 200 3ms',
  '::1 - - [26/Nov/2026:10:00:07 +0000] "GET / HTTP/1.1" 200 512',
  'npm notice New minor version of npm available',
  '    at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
  '',
];
const PREFIXES = ['[worker] ', '> ', '2026-11-26T10:00:07Z ERROR ', 'web-1  | ', '| ', '\t', '10:00:07 '];

/** Letters as they look when UTF-8 was read as Windows-1252. */
const misread = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? '\u20ac' : String.fromCharCode(byte)))
    .join('');

const twoPlaces = (text: string, { int }: Dice): [number, number] => {
  const [a, b] = [int(text.length + 1), int(text.length + 1)];
  return a < b ? [a, b] : [b, a];
};

const lines = (text: string, change: (lines: string[]) => string[]): string =>
  change(text.split('\n')).join('\n');

export const mutations: Readonly<Record<string, Mutation>> = {
  cut: (text, dice) => text.slice(...twoPlaces(text, dice)),
  'cut out': (text, dice) => {
    const [from, to] = twoPlaces(text, dice);
    return text.slice(0, from) + text.slice(to);
  },
  splice: (text, { int }, other) => text.slice(0, int(text.length + 1)) + other.slice(int(other.length + 1)),
  repeat: (text, { int }) => Array.from({ length: 2 + int(3) }, () => text).join('\n'),
  'repeat a piece': (text, dice) => {
    const [from, to] = twoPlaces(text, dice);
    return text.slice(0, to) + text.slice(from, to).repeat(1 + dice.int(4)) + text.slice(to);
  },
  'reorder lines': (text, { int }) =>
    lines(text, (all) => {
      const mixed = [...all];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [mixed[i], mixed[j]] = [mixed[j] ?? '', mixed[i] ?? ''];
      }
      return mixed;
    }),
  'drop a line': (text, { int }) =>
    lines(text, (all) => {
      const out = int(all.length);
      return all.filter((_, i) => i !== out);
    }),
  'insert bytes': (text, { int, pick }) => {
    let out = text;
    for (let n = 1 + int(4); n > 0; n--) {
      const at = int(out.length + 1);
      out = out.slice(0, at) + pick(BYTES) + out.slice(at);
    }
    return out;
  },
  'change a character': (text, { int }) => {
    const at = int(text.length + 1);
    return text.slice(0, at) + String.fromCharCode(int(0x250)) + text.slice(at + 1);
  },
  'escape as JSON': (text) => JSON.stringify(text),
  'nest in JSON': (text, { int }) => {
    let out = text;
    for (let n = 1 + int(3); n > 0; n--) out = JSON.stringify({ error: { message: out } });
    return out;
  },
  'nest in a Python string': (text) => `b'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n')}'`,
  wrap: (text, { int }) => wrapped(text, 20 + int(120)),
  'change case': (text, { int, pick }) => {
    const at = int(text.length + 1);
    const change = pick([(part: string) => part.toUpperCase(), (part: string) => part.toLowerCase()]);
    return text.slice(0, at) + change(text.slice(at));
  },
  mojibake: misread,
  colour: (text, { int }) =>
    text.replace(/\S+/g, (word) => (int(4) === 0 ? `\u001b[3${int(8)}m${word}\u001b[0m` : word)),
  'interleave logs': (text, { int, pick }) =>
    lines(text, (all) => all.flatMap((line) => (int(3) === 0 ? [line, pick(LOG_LINES)] : [line]))),
  'interleave another': (text, { int }, other) => {
    const queue = other.split('\n');
    return lines(text, (all) => all.flatMap((line) => (int(2) === 0 ? [line, queue.shift() ?? ''] : [line])));
  },
  prefix: (text, { pick }) => {
    const before = pick(PREFIXES);
    return lines(text, (all) => all.map((line) => before + line));
  },
  'other line ends': (text, { pick }) => text.replaceAll('\n', pick(['\r\n', '\r', '\n\n', '\u2028'])),
  entities: (text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`),
};

export const MUTATIONS = Object.keys(mutations);
