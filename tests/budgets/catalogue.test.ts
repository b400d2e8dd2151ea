/** What programs read: the catalogue fits its published schema, and the schema refuses what does not. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats, { type FormatsPlugin } from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';

const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`${DIST}/${name}`, 'utf8')) as Record<string, unknown>;

const schema = read('catalogue.schema.json');
const catalogue = read('catalogue.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
// The types describe the module's other form.
(formats as unknown as FormatsPlugin)(ajv);
const validate = ajv.compile(schema);

describe('catalogue.json', () => {
  test('fits its schema', () => {
    validate(catalogue);
    expect(validate.errors ?? []).toEqual([]);
    expect(catalogue['$schema']).toBe(schema['$id']);
  });

  const [first] = catalogue['errors'] as Record<string, unknown>[];
  test.each([
    ['an unknown side', { side: 'nobody' }],
    ['no steps', { steps: [] }],
    ['an unknown id', { id: 'new-error' }],
    ['no sources', { sources: [] }],
    ['a date that is none', { verifiedOn: 'yesterday' }],
  ])('does not fit with %s', (_, change) => {
    expect(validate({ ...catalogue, errors: [{ ...first, ...change }] })).toBe(false);
  });
});
