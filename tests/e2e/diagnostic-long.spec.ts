import type { Page } from '@playwright/test';
import { dropTorn } from '../../src/islands/diagnostic/dropTorn.ts';
import { findings, showIn, VIEWS } from './support/axe.ts';
import { expect, test } from './support/guard.ts';
import { dropFile, openDiagnostic, sampleText, type Tool } from './support/diagnostic.ts';

/** A text too long for the box to lay out is read all the same: it is held, and the box says so. */

const filler = (lines: number): string =>
  Array.from({ length: lines }, (_, i) => `2026-11-22T10:00:00Z INFO step ${i} finished\n`).join('');

/** About a million characters with one error in the middle and another one after it. */
const LONG = [
  filler(13_000),
  sampleText('overloaded/python-sdk'),
  filler(6_000),
  sampleText('authentication/python-sdk'),
  filler(6_000),
].join('\n');
const NOTE = `${LONG.length.toLocaleString('en')} characters are held, too many to show here.`;

async function pasteLong(page: Page, { box }: Tool): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), LONG);
  await box.focus();
  await page.keyboard.press('ControlOrMeta+v');
}

test('a long paste gets its verdict, is announced, and what was typed can be brought back', async ({
  page,
}) => {
  const tool = await openDiagnostic(page);
  const { box, card, evidence } = tool;
  await box.fill('my own words');
  await pasteLong(page, tool);
  await expect(card).toHaveAttribute('data-verdict', /overloaded|authentication/);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue(`${NOTE} Clear the box to type.`);
  await expect(page.getByRole('status').filter({ hasText: NOTE })).toHaveText(/Verdict: .+\. Side: /);
  await expect(evidence.locator('mark').first()).toBeVisible();
  expect((await evidence.textContent())?.length ?? 0).toBeLessThan(20_000);

  await page.keyboard.type('keys do nothing here');
  await expect(box).toHaveValue(new RegExp(`^${NOTE}`));
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(box).toHaveValue('my own words');
  await expect(box).toBeEditable();
  await expect(page.getByRole('button', { name: 'Put its end into the box' })).toHaveCount(0);
});

test('cleared by keyboard, and brought back whole', async ({ page }) => {
  const tool = await openDiagnostic(page);
  const { box, card } = tool;
  await pasteLong(page, tool);
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).focus();
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(box).toHaveValue(new RegExp(`^${NOTE}`));
  await expect(card).toHaveCount(1);

  await page.getByRole('button', { name: 'Clear' }).click();
  await page.keyboard.type('typed');
  await expect(box).toHaveValue('typed');
  await pasteLong(page, tool);
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(box).toHaveValue('typed');
});

test('its end can be put into the box, and a short paste takes its place', async ({ page }) => {
  const tool = await openDiagnostic(page);
  const { box, card } = tool;
  await pasteLong(page, tool);
  await expect(card).toHaveCount(1);
  await page.getByRole('button', { name: 'Put its end into the box' }).focus();
  await page.keyboard.press('Enter');
  await expect(box).toBeFocused();
  await expect(box).toBeEditable();
  await expect(box).toHaveValue(dropTorn(LONG.slice(-100_000)));
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(box).toHaveValue(new RegExp(`^${NOTE}`));

  const short = sampleText('overloaded/claude-code');
  await page.evaluate((text) => navigator.clipboard.writeText(text), short);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await expect(box).toHaveValue(short);
  await expect(box).toBeEditable();
});

test('another error of a held text is shown and focused among the evidence', async ({ page }) => {
  const tool = await openDiagnostic(page);
  const { card, evidence } = tool;
  await pasteLong(page, tool);
  const also = card.getByRole('button', { name: /show it in the text/ }).first();
  const line = (await also.textContent())?.match(/line ([\d,]+)/)?.[1] ?? 'a line';
  await also.focus();
  await page.keyboard.press('Enter');
  const shown = evidence.locator('mark:focus');
  await expect(shown).toBeInViewport();
  expect(LONG).toContain(await shown.textContent());
  const at = LONG.split('\n').findIndex((_, n) => (n + 1).toString() === line.replaceAll(',', ''));
  expect(LONG.split('\n')[at]).toContain((await shown.textContent())?.split('\n')[0]);
});

test('a long file and a long text dropped on the box are held too', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  await dropFile(page, 'app.log', 'text/plain', LONG.slice(0, 900_000));
  await expect(card).toHaveCount(1);
  await expect(box).toHaveValue(/^900,000 characters are held/);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(card).toHaveCount(0);
  const dataTransfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    return data;
  }, LONG);
  await box.dispatchEvent('drop', { dataTransfer });
  await expect(card).toHaveCount(1);
  await expect(box).toHaveValue(new RegExp(`^${NOTE}`));
});

test('a held text has no findings of axe', async ({ page }) => {
  const tool = await openDiagnostic(page);
  await pasteLong(page, tool);
  await expect(tool.card).toHaveCount(1);
  await tool.card
    .getByRole('button', { name: /show it in the text/ })
    .first()
    .click();
  for (const view of VIEWS) {
    await showIn(page, view);
    expect.soft(await findings(page, 'main'), `${view.colorScheme}, ${view.width} px`).toEqual([]);
  }
});
