import type { Client, ErrorEntry, Find, Origin, Shape, Signal, Weight } from '../catalogue/define.ts';
import type { ErrorId } from '../catalogue/ids.ts';
import { BACKSLASH, type Catalogue, type Packed } from './types.ts';

const WEIGHTS: Record<string, Weight> = { d: 'decisive', s: 'strong', w: 'weak', a: 'against' };

function expression(value: string): RegExp {
  const end = value.lastIndexOf('/');
  return new RegExp(value.slice(1, end), value.slice(end + 1));
}

const literalOr = (value: string): string | RegExp => (value.startsWith('/') ? expression(value) : value);

/** How to read a value of `finds`, by the letter before it. */
const READ: Record<string, (value: string) => Find> = {
  s: (value) => {
    const [from = 0, to] = value.split('-').map(Number);
    return { status: to === undefined ? from : [from, to] };
  },
  e: (value) => ({ errorType: literalOr(value) }),
  c: (value) => ({
    errorCode: value.startsWith('=') ? { of: value.slice(1) as ErrorId } : literalOr(value),
  }),
  x: (value) => ({ exception: expression(value) }),
  m: (value) => ({ message: expression(value) }),
  h: (value) => {
    const [header = '', ...rest] = value.split(' ');
    return rest.length === 0 ? { header } : { header, value: expression(rest.join(' ')) };
  },
  T: (value) => ({ title: expression(value) }),
  S: (value) => ({ shape: value as Shape }),
  t: (value) => ({ text: expression(value) }),
  a: (value) => ({ text: expression(value), anywhere: true }),
};

const unpackFind = (line: string): Find => READ[line[0] ?? 't']?.(line.slice(1)) ?? { text: /$^/ };

/** Turns the columns back into the catalogue; the inverse of `pack`. */
export function unpack(packed: Packed): Catalogue {
  const finds = packed.finds.replaceAll(BACKSLASH, '\\').split('\n').map(unpackFind);
  const at = (index: string): Find => finds[Number(index)] as Find;
  const many = (list: string): Find[] => (list === '' ? [] : list.split('.').map(at));
  const [ids, says, find, unless, when, variants] = (
    ['ids', 'says', 'find', 'unless', 'when', 'variants'] as const
  ).map((name) => packed[name].split('\n')) as [string[], string[], string[], string[], string[], string[]];
  let fresh = 0;
  const signals = ids.map((id, i): Signal => {
    const muted = many(unless[i] ?? '');
    const needed = many(when[i] ?? '');
    return {
      id,
      find: at(find[i] || String(fresh++)),
      weight: WEIGHTS[packed.weights[i] ?? 'w'] ?? 'weak',
      ...(says[i] === '' ? {} : { says: says[i] }),
      ...(muted.length === 0 ? {} : { unless: muted }),
      ...(needed.length === 0 ? {} : { when: needed }),
      ...(variants[i] === '' ? {} : { variant: variants[i] === '=' ? id : variants[i] }),
    } as Signal;
  });
  const texts = Object.fromEntries(
    Object.entries(packed.texts).map(([key, values]) => [key, values.split('\n').values()]),
  );
  const fill = (value: unknown, key: string): unknown => {
    if (value === '') return texts[key]?.next().value;
    if (Array.isArray(value)) return value.map((item) => fill(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fill(item, name)]));
  };
  let taken = 0;
  const owners = (fill(packed.rests, '') as object[]).map((rest, i): object => {
    const count = packed.counts[i] ?? 0;
    return { ...rest, signals: signals.slice(taken, (taken += count)) };
  });
  const speakers = packed.errors + packed.origins;
  return {
    errors: owners.slice(0, packed.errors) as ErrorEntry[],
    origins: owners.slice(packed.errors, speakers) as Origin[],
    clients: owners.slice(speakers) as Client[],
  };
}
