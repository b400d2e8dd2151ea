import type { Find, Signal, SpeakerSignal } from '../catalogue/define.ts';
import { BACKSLASH, type Catalogue, type Packed } from './types.ts';

/** Characters that need no escape, in a class neither. */
const PRINTS = /^[^\p{C}\p{Z}\0-\x7f]$/u;

/** A source without the escapes that only a literal needs: of slashes, and of characters that can stand for themselves. */
const bare = (source: string): string =>
  source.replace(/\\(?:(\/)|u([\da-f]{4})|[^])/g, (escape: string, slash?: string, code?: string) => {
    const char = slash ?? String.fromCharCode(Number.parseInt(code ?? '0', 16));
    return slash !== undefined || PRINTS.test(char) ? char : escape;
  });

const expression = (value: string | RegExp): string =>
  typeof value === 'string' ? value : `/${bare(value.source)}/${value.flags}`;

/** One line for one description; `unpackFind` reads it back. */
function packFind(find: Find): string {
  if ('status' in find) return `s${typeof find.status === 'number' ? find.status : find.status.join('-')}`;
  if ('errorType' in find) return `e${expression(find.errorType)}`;
  if ('errorCode' in find) {
    const { errorCode } = find;
    return `c${typeof errorCode === 'object' && 'of' in errorCode ? `=${errorCode.of}` : expression(errorCode)}`;
  }
  if ('exception' in find) return `x${expression(find.exception)}`;
  if ('message' in find) return `m${expression(find.message)}`;
  if ('header' in find)
    return `h${find.header}${find.value === undefined ? '' : ` ${expression(find.value)}`}`;
  if ('title' in find) return `T${expression(find.title)}`;
  if ('shape' in find) return `S${find.shape}`;
  return `${find.anywhere === true ? 'a' : 't'}${expression(find.text)}`;
}

const column = (values: readonly string[]): string => {
  const broken = values.find((value) => value.includes('\n'));
  if (broken !== undefined) throw new Error(`a packed value holds a line break: ${broken}`);
  return values.join('\n');
};

/** Escapes of escapes would cost bytes: the columns stand in a string that stands in a string. */
function withoutBackslashes(text: string): string {
  if (text.includes(BACKSLASH)) throw new Error(`the catalogue holds ${BACKSLASH}`);
  return text.replaceAll('\\', BACKSLASH);
}

/** Puts every string of a value into the column of its key, and an empty one in its place. */
function takeTexts(value: unknown, key: string, texts: Record<string, string[]>): unknown {
  if (typeof value === 'string') {
    (texts[key] ??= []).push(value);
    return '';
  }
  if (Array.isArray(value)) return value.map((item) => takeTexts(item, key, texts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, takeTexts(item, name, texts)]),
  );
}

/** Turns the catalogue into columns. Page-only fields of speakers are left out. */
export function pack({ errors, origins, clients }: Catalogue): Packed {
  const owners = [...errors, ...origins, ...clients];
  const signals: readonly (Signal | SpeakerSignal)[] = owners.flatMap((owner) => owner.signals);
  const finds: string[] = [];
  const index = (find: Find): number => {
    const line = packFind(find);
    const known = finds.indexOf(line);
    return known >= 0 ? known : finds.push(line) - 1;
  };
  const indices = (list: readonly Find[] | undefined): string => (list ?? []).map(index).join('.');
  // Most descriptions are new, so that only a repeated one needs its index.
  const find = signals.map((signal) => {
    const fresh = finds.length;
    const place = index(signal.find);
    return place === fresh ? '' : String(place);
  });
  const unless = signals.map((signal) => indices(signal.unless));
  const when = signals.map((signal) => indices(signal.when));
  const texts: Record<string, string[]> = {};
  const rests = takeTexts(
    [
      ...errors.map(({ signals: _, ...rest }) => rest),
      ...[...origins, ...clients].map(({ signals: _, sources: __, ...rest }) => rest),
    ],
    '',
    texts,
  ) as object[];
  return {
    finds: withoutBackslashes(column(finds)),
    ids: column(signals.map(({ id }) => id)),
    variants: column(signals.map(({ id, variant }) => (variant === id ? '=' : (variant ?? '')))),
    weights: signals.map(({ weight }) => weight[0]).join(''),
    find: column(find),
    unless: column(unless),
    when: column(when),
    counts: owners.map((owner) => owner.signals.length),
    errors: errors.length,
    origins: origins.length,
    rests,
    says: column(signals.map(({ says }) => says ?? '')),
    texts: Object.fromEntries(Object.entries(texts).map(([key, values]) => [key, column(values)])),
  };
}
