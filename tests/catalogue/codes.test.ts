/** The table of error codes against the installed SDK: its types, its classes, and what it prints. */
import { inspect } from 'node:util';
import Anthropic from '@anthropic-ai/sdk';
import * as errorClasses from '@anthropic-ai/sdk/core/error-classes';
import { beforeAll, describe, expect, test } from 'vitest';
import { codeMeanings } from '../../src/catalogue/code-meanings.ts';
import { codeRows } from '../../src/catalogue/codes.ts';
import { errorById } from '../../src/catalogue/index.ts';
import { diagnose } from '../../src/engine/diagnose.ts';
import { startFlaky } from '../../src/flaky/server.ts';
import { errorDetailFields, typeErrorsWithSdk } from '../support/sdk-types.ts';

const TYPES = 'tests/catalogue/codes.types.ts';
const rows = [...codeRows.values()];

describe('the types', () => {
  test('agree with the SDK as it is', () => {
    expect(typeErrorsWithSdk(TYPES, (shared) => shared)).toEqual([]);
  }, 60_000);

  test('miss a code that a newer SDK adds', () => {
    const errors = typeErrorsWithSdk(TYPES, (shared) =>
      shared.replace(
        'export type ErrorDetails = ',
        "export type ErrorDetails = { error_code: 'brand_new' } | ",
      ),
    );
    expect(errors).toEqual([expect.stringContaining('"brand_new"')]);
  }, 60_000);

  test('miss a code that a newer SDK drops', () => {
    const errors = typeErrorsWithSdk(TYPES, (shared) =>
      shared.replace('FilesAPI.FileExpiredErrorDetails | ', ''),
    );
    expect(errors).toEqual([expect.stringContaining('"file_expired"')]);
  }, 60_000);

  test('have the fields that the meanings name', () => {
    const named = rows.map(({ code }) => [code, codeMeanings[code].fields ?? []]);
    expect(Object.fromEntries(named)).toEqual(Object.fromEntries(errorDetailFields()));
  }, 60_000);
});

test('statuses are those of the SDK', () => {
  // The module's types leave out what it exports.
  const { ERROR_CODE_CLASSES } = errorClasses as unknown as {
    ERROR_CODE_CLASSES: ReadonlyMap<string, unknown>;
  };
  const known = [...ERROR_CODE_CLASSES.keys()];
  expect(rows.map(({ status, code }) => `${status} ${code}`).sort()).toEqual(known.sort());
});

describe('what the SDK prints', () => {
  /** What the SDK throws when the stub server answers with each code. */
  const thrown = new Map<string, unknown>();
  beforeAll(async () => {
    const server = await startFlaky({ script: rows.map(({ code }) => `code-${code}`).join(',') });
    try {
      const client = new Anthropic({ apiKey: 'k', baseURL: server.url, maxRetries: 0 });
      for (const { code } of rows) {
        thrown.set(code, await client.models.list().catch((reason: unknown) => reason));
      }
    } finally {
      await server.close();
    }
  }, 60_000);

  test.each(rows)('$status $code is diagnosed as $error', ({ code, status, error: id, retry, todo }) => {
    const error = thrown.get(code);
    expect(error).toMatchObject({ status, errorCode: code });
    const { kind, errorCode, certainty, advice } = diagnose(inspect(error));
    expect({ kind, errorCode, certainty }).toEqual({ kind: id, errorCode: code, certainty: 'certain' });
    expect(advice.retry).toBe(retry);
    if (todo !== '') expect(advice.steps[0]?.text).toBe(todo);
  });

  test('a code alone is enough to say which error it is', () => {
    for (const { code, error } of rows) {
      expect(diagnose(`{"details": {"error_code": "${code}"}}`).kind, code).toBe(error);
    }
  });
});

test('an instruction is missing only where a sub-case or the page has one', () => {
  for (const { code, error, todo } of rows) {
    expect(todo || (codeMeanings[code].todo ?? ''), code).not.toBe('');
    if (todo === '') expect(Object.keys(errorById(error).variants).length, code).toBeGreaterThan(0);
  }
});
