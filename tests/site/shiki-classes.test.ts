import { codeToHtml } from 'shiki';
import { createCssVariablesTheme } from 'shiki/core';
import { expect, test } from 'vitest';
import { shikiClasses } from '../../src/lib/shiki-classes.ts';

const theme = createCssVariablesTheme({ name: 'css-variables', variablePrefix: '--astro-code-' });
const html = (code: string, lang: string): Promise<string> =>
  codeToHtml(code, { lang, theme, transformers: [shikiClasses] });

const text = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([\dA-F]+);/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)));

test('no inline style is left, and colours are classes', async () => {
  const markup = await html('import os  # why\nname = "x"', 'python');
  expect(markup).not.toContain('style=');
  for (const name of ['k', 'c', 's']) expect(markup).toContain(`<i class="${name}">`);
});

test('neighbours of one colour are one element, and operators stay plain', async () => {
  const markup = await html('a = f"x{1}" + "y"', 'python');
  expect(markup).not.toMatch(/<i class="(\w)">[^<]*<\/i><i class="\1"/);
  expect(markup).not.toMatch(/<i class="k">[^\w<]+</);
});

test('the program itself is untouched', async () => {
  const code = 'curl "$URL" \\\n  --header "x: ${KEY:-none}" | jq \'.a[0]\'';
  expect(text(await html(code, 'shellscript'))).toBe(code);
});
