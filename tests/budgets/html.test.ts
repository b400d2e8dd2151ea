/** Every built page is valid HTML. */
import { readFileSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { builtPages, DIST, fileOf } from '../support/dist.ts';
import { expectNoOffenders } from '../support/offenders.ts';

/** What the standard allows and the recommended rules do not. */
const ALLOWED: NonNullable<ConfigData['rules']> = {
  // Preact writes `<input/>`.
  'void-style': 'off',
  // An id may begin with a digit: `4xx`.
  'valid-id': ['error', { relaxed: true }],
  // End tags that the standard implies may be left out.
  'no-implicit-close': 'off',
};

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'], rules: ALLOWED });

test('every page and the single file are valid', async () => {
  const files = [...builtPages().map(fileOf), `${DIST}/tools/diagnostic.html`];
  const offenders: string[] = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(file, 'utf8'), file);
    for (const { messages } of report.results)
      for (const { line, ruleId, message, selector } of messages)
        offenders.push(`${file}:${line} ${ruleId}: ${message} ${selector ?? ''}`);
  }
  expectNoOffenders(offenders, 'invalid');
}, 60_000);

test.each([
  ['a block inside a paragraph', '<p><div></div></p>'],
  ['a picture without words', '<img src="a.png">'],
  ['an id twice', '<p id="a"></p><p id="a"></p>'],
])('%s would be noticed', async (_, body) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>A page to try</title></head><body>${body}</body></html>`;
  expect((await validator.validateString(page)).valid).toBe(false);
});
