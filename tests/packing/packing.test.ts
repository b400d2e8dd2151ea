import { describe, expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { codeRows } from '../../src/catalogue/codes.ts';
import { packCodes, unpackCodes } from '../../src/packing/codes.ts';
import { pack } from '../../src/packing/pack.ts';
import { unpack } from '../../src/packing/unpack.ts';

const withoutSources = <T extends { sources: unknown }>({ sources: _, ...rest }: T): Omit<T, 'sources'> =>
  rest;

/** Expressions as what they match: a character may stand in them as itself or as its number. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part instanceof RegExp
        ? String(part).replace(
            /(?<!\\)((?:\\\\)*)\\u([\da-f]{4})/g,
            (_match, before: string, code: string) => before + String.fromCharCode(Number.parseInt(code, 16)),
          )
        : part,
    ),
  );

describe('packing', () => {
  test('columns turn back into the catalogue', () => {
    const back = unpack(structuredClone(pack({ errors, origins, clients })));
    expect(plain(back.errors)).toEqual(plain(errors));
    expect(plain(back.origins)).toEqual(plain(origins.map(withoutSources)));
    expect(plain(back.clients)).toEqual(plain(clients.map(withoutSources)));
  });

  test('columns turn back into the table of error codes', () => {
    expect(unpackCodes(structuredClone(packCodes([...codeRows.values()])))).toEqual(codeRows);
  });

  test('a value with a line break is refused', () => {
    const [first, ...rest] = errors;
    const [signal, ...others] = first!.signals;
    const broken = { ...first!, signals: [{ ...signal!, says: 'two\nlines' }, ...others] };
    expect(() => pack({ errors: [broken, ...rest], origins, clients })).toThrow('line break');
  });
});
