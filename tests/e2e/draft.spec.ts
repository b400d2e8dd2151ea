import type { Page } from '@playwright/test';
import { expect, test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

/** The reader's text outlives a reload in its tab, masked, unless the reader or the browser says no. */

const PASTE = sampleText('overloaded/python-sdk');
const keep = (page: Page) => page.getByRole('checkbox', { name: /^Keep it in this tab/ });
const kept = (page: Page) => page.evaluate(() => sessionStorage.getItem('draft'));
const everything = (page: Page) => page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));

test('a reload and a wrong click lose nothing, on either page with a box', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  await expect(keep(page)).toBeChecked();
  await box.fill(PASTE);
  await expect.poll(() => kept(page)).toBe(PASTE);
  await page.reload();
  await expect(box).toHaveValue(PASTE);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await page.goto('/faq/');
  await openDiagnostic(page, '/');
  await expect(box).toHaveValue(PASTE);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
});

test('Clear forgets the text, and what was brought back is kept again', async ({ page }) => {
  const { box } = await openDiagnostic(page);
  await box.fill(PASTE);
  await expect.poll(() => kept(page)).toBe(PASTE);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await kept(page)).toBeNull();
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect.poll(() => kept(page)).toBe(PASTE);
  await box.fill('');
  await expect.poll(() => kept(page)).toBeNull();
  await page.reload();
  await openDiagnostic(page);
  await expect(box).toHaveValue('');
});

test('secrets are masked before anything is kept', async ({ page }) => {
  const secret = `sk-ant-api03-${'Ab3'.repeat(30)}`;
  const { box, card } = await openDiagnostic(page);
  await box.fill(`x-api-key: ${secret}\n${PASTE}`);
  await expect.poll(() => kept(page)).toContain('overloaded_error');
  expect(await everything(page)).not.toContain('Ab3');
  expect(await kept(page)).toContain('█'.repeat(20));
  await page.reload();
  await expect(box).toHaveValue(/^x-api-key: [\w-]*█+\n/);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
});

test('turned off, nothing is kept, now and later', async ({ page, context }) => {
  const { box, card } = await openDiagnostic(page);
  await box.fill(PASTE);
  await expect.poll(() => kept(page)).toBe(PASTE);
  await keep(page).uncheck();
  expect(await kept(page)).toBeNull();
  await expect(box).toHaveValue(PASTE);
  await box.fill(`${PASTE} and more`);
  await expect(page.locator('.dx-text')).toContainText('and more');
  expect(await everything(page)).not.toContain('overloaded_error');
  const other = await context.newPage();
  const later = await openDiagnostic(other);
  await expect(keep(other)).not.toBeChecked();
  await later.box.fill(PASTE);
  await expect(later.card).toHaveCount(1);
  expect(await kept(other)).toBeNull();
  await keep(other).check();
  expect(await kept(other)).toBe(PASTE);
  await expect(card).toHaveCount(1);
});

test('another tab sees nothing of it', async ({ page, context }) => {
  const { box } = await openDiagnostic(page);
  await box.fill(PASTE);
  await expect.poll(() => kept(page)).toBe(PASTE);
  const other = await openDiagnostic(await context.newPage());
  await expect(other.box).toHaveValue('');
});

test('a sample and a text too long to be read whole are not kept', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await box.fill('my own words, and 529');
  await expect.poll(() => kept(page)).toBe('my own words, and 529');
  await page.getByRole('combobox', { name: 'Sample' }).selectOption({ label: '429 rate limit, curl' });
  await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
  await page.reload();
  await expect(box).toHaveValue('my own words, and 529');
  await box.fill(`${'x'.repeat(120_000)}\n${PASTE}`);
  await expect(line).toHaveText(/^Of this long text/);
  await expect.poll(() => kept(page)).toBeNull();
});

test('a shared verdict shows alone, and the text is there afterwards', async ({ page }) => {
  const { box, card, line } = await openDiagnostic(page);
  await box.fill(PASTE);
  await expect.poll(() => kept(page)).toBe(PASTE);
  await page.goto('about:blank');
  await openDiagnostic(page, '/diagnose/#verdict=rate-limit');
  await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
  await expect(line).toHaveText(/The link holds no text/);
  await expect(box).toHaveValue('');
  await page.goto('about:blank');
  await openDiagnostic(page);
  await expect(box).toHaveValue(PASTE);
});

test('without storage everything else works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    Object.defineProperty(window, 'localStorage', refuse);
    Object.defineProperty(window, 'sessionStorage', refuse);
  });
  const { box, card } = await openDiagnostic(page);
  await expect(keep(page)).toBeDisabled();
  await expect(keep(page)).not.toBeChecked();
  await box.fill(PASTE);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await card.getByRole('tab', { name: 'Go' }).click();
  await expect(card.getByRole('tab', { selected: true })).toHaveText('Go');
  await page.locator('[data-theme-choice]').first().selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(box).toHaveValue('');
  await page.goto('/about/');
  await expect(page.locator('[data-kept=draft]')).toHaveText('nothing, storage is forbidden');
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  await expect(page.locator('#announce')).toHaveText('Forgotten');
});

test('full storage loses the copy and nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const { box, card } = await openDiagnostic(page);
  await box.fill(PASTE);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await keep(page).uncheck();
  await expect(box).toHaveValue(PASTE);
});

test('the page about the guide shows all three and forgets them', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  await box.fill(PASTE);
  await card.getByRole('tab', { name: 'Go' }).click();
  await page.locator('[data-theme-choice]').first().selectOption('dark');
  await expect.poll(() => kept(page)).toBe(PASTE);
  await page.goto('/about/');
  await expect(page.locator('[data-kept=theme]')).toHaveText('dark');
  await expect(page.locator('[data-kept=lang]')).toHaveText('go');
  await expect(page.locator('[data-kept=draft]')).toHaveText(
    `${PASTE.length.toLocaleString('en')} characters`,
  );
  await page.getByRole('button', { name: 'Forget all of it' }).click();
  await expect(page.locator('[data-kept]')).toHaveText(['nothing', 'nothing', 'nothing']);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  expect(await everything(page)).toBe('[{},{}]');
  expect(await page.context().cookies()).toEqual([]);
});
