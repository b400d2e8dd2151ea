import { expect, test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

/** The language chosen once is the language everywhere; that of a paste rules its own answer only. */

test('the language chosen on one page is that of the next, and of the Diagnostic', async ({ page }) => {
  await page.goto('/programs/retry/');
  await page.getByRole('radio', { name: 'Java', exact: true }).check({ force: true });
  await page.goto('/errors/rate-limit/');
  const panels = page.locator('.tabs').first().locator('.panel pre');
  await expect(panels).toHaveCount(5);
  await expect(panels.filter({ visible: true })).toHaveCount(1);
  await expect(panels.filter({ visible: true })).toContainText('RateLimitException');

  const { box, card } = await openDiagnostic(page);
  const selected = card.getByRole('tab', { selected: true });
  await box.fill(sampleText('overloaded/raw-json'));
  await expect(selected).toHaveText('Java');
  await box.fill(sampleText('overloaded/go-sdk'));
  await expect(selected).toHaveText('Go');

  await page.goto('/errors/rate-limit/');
  await expect(panels.filter({ visible: true })).toContainText('RateLimitException');
});

test('the language chosen in the Diagnostic is that of the pages', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  await box.fill(sampleText('overloaded/python-sdk'));
  await card.getByRole('tab', { name: 'Go' }).click();
  await card.getByRole('link', { name: 'Whole program' }).click();
  await expect(page).toHaveURL(/\/programs\/retry\/$/);
  await expect(page.locator('.panel pre').filter({ visible: true })).toContainText('package main');
});

test('a program can be saved as the file that ran', async ({ page, request }) => {
  await page.goto('/programs/retry/');
  const shown = await page.locator('.panel pre').first().textContent();
  const address = await page.getByRole('link', { name: 'retry.py' }).getAttribute('href');
  const file = await request.get(address ?? '');
  expect((await file.text()).trim()).toBe(shown?.trim());
});
