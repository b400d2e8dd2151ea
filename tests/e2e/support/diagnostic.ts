import type { Locator, Page } from '@playwright/test';
import { readSample } from '../../support/samples.ts';
import { expect } from './guard.ts';

/** The text of a catalogue sample, for example `overloaded/python-sdk`. */
export function sampleText(name: string): string {
  const [error, file] = name.split('/');
  return readSample(`src/catalogue/${error}/samples/${file}.txt`).text;
}

/** The Diagnostic of the open page, as its reader meets it. */
export interface Tool {
  readonly box: Locator;
  readonly card: Locator;
  readonly line: Locator;
  readonly evidence: Locator;
}

/** Opens the Diagnostic and waits until its script runs. */
export async function openDiagnostic(page: Page, address = '/diagnose/'): Promise<Tool> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Clear' })).toBeEnabled();
  return {
    box: page.getByRole('textbox', { name: 'Paste the error' }),
    card: page.locator('[data-verdict]'),
    line: page.locator('.dx-line'),
    evidence: page.getByRole('region', { name: 'Your text with the evidence marked' }),
  };
}

/** Drops a file onto the page. */
export async function dropFile(
  page: Page,
  name: string,
  type: string,
  content: string | number[],
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, type, content }) => {
      const data = new DataTransfer();
      data.items.add(
        new File([typeof content === 'string' ? content : new Uint8Array(content)], name, { type }),
      );
      return data;
    },
    { name, type, content },
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Puts a long text into the box at once; typing it as keys would take minutes. */
export const setText = (box: Locator, text: string): Promise<void> =>
  box.evaluate((el: HTMLTextAreaElement, value) => {
    el.wrap = 'off';
    el.value = value;
    el.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
