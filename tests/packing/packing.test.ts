import { describe, expect, test } from 'vitest';
import { clients, errors, origins } from '../../src/catalogue/index.ts';
import { codeRows } from '../../src/catalogue/codes.ts';
import { packCodes, unpackCodes } from '../../src/packing/codes.ts';
import { pack } from '../../src/packing/pack.ts';
import { unpack } from '../../src/packing/unpack.ts';

const withoutSources = <T extends { sources: unknown }>({ sources: _, ...rest }: T): Omit<T, 'sources'> =>
  rest;

describe('packing', () => {
  test('columns turn back into the catalogue', () => {
    const back = unpack(structuredClone(pack({ errors, origins, clients })));
    expect(back.errors).toEqual(errors);
    expect(back.origins).toEqual(origins.map(withoutSources));
    expect(back.clients).toEqual(clients.map(withoutSources));
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
