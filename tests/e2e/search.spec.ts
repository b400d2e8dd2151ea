import type { Page } from '@playwright/test';
import { findings, showIn, VIEWS } from './support/axe.ts';
import { expect, test } from './support/guard.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search the guide' });
const box = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const options = (page: Page) => palette(page).getByRole('option');

async function openAt(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(palette(page).getByRole('status')).toContainText('A status');
}

for (const [query, path] of [
  ['529', '/errors/overloaded/'],
  ['overloaded', '/errors/overloaded/'],
  ['no healthy upstream', '/errors/service-unavailable/'],
  ['ECONNRESET', '/errors/connection-error/'],
  ['overlaoded', '/errors/overloaded/'],
  ['too many requests', '/errors/rate-limit/'],
] as const) {
  test(`"${query}" finds ${path} first, and Enter leads there without the query`, async ({ page }) => {
    await openAt(page, '/faq/');
    await box(page).fill(query);
    await expect(options(page).first()).toHaveAttribute('href', path);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === path);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => document.referrer)).toBe('');
  });
}

test('opens with / and Ctrl-K, and Esc gives the focus back', async ({ page }) => {
  await page.goto('/errors/');
  const link = page.getByRole('main').getByRole('link').first();
  for (const key of ['/', 'Control+k', 'Meta+k']) {
    await link.focus();
    await page.keyboard.press(key);
    await expect(box(page)).toBeFocused();
    await expect(box(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(palette(page)).toBeHidden();
    await expect(link).toBeFocused();
  }
});

test('a slash typed into a text is a slash', async ({ page }) => {
  await page.goto('/diagnose/');
  const text = page.getByRole('textbox', { name: 'Paste the error' });
  await text.focus();
  await page.keyboard.type('v1/messages');
  await expect(text).toHaveValue('v1/messages');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(text).toBeFocused();
});

test('what is typed while the palette loads is not lost', async ({ page }) => {
  await page.route('**/search/palette.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await route.continue();
  });
  await page.goto('/about/');
  await page.keyboard.type('/529');
  await expect(box(page)).toHaveValue('529');
  await expect(options(page).first()).toHaveAttribute('href', '/errors/overloaded/');
});

test('arrows move through the results and round', async ({ page }) => {
  await openAt(page, '/');
  await box(page).fill('retry');
  await expect(options(page)).toHaveCount(10);
  const selected = palette(page).getByRole('option', { selected: true });
  await expect(selected).toHaveCount(1);
  await expect(selected).toHaveAttribute('id', 'palette-0');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', 'palette-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(selected).toHaveAttribute('id', 'palette-9');
  await expect(selected).toBeInViewport();
  const target = await selected.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === target);
});

test('a heading of the same page closes the palette and shows it', async ({ page }) => {
  await openAt(page, '/faq/retrying/');
  await box(page).fill('does curl retry');
  await options(page).filter({ hasText: 'Does curl retry a 529?' }).first().click();
  await expect(palette(page)).toBeHidden();
  await expect(page).toHaveURL(/\/faq\/retrying\/#does-curl-retry-529$/);
});

test('nothing found leads to the Diagnostic', async ({ page }) => {
  await openAt(page, '/models/');
  await box(page).fill('zzzzqqq');
  await expect(palette(page).getByRole('status')).toContainText('Nothing found');
  await expect(options(page).first()).toHaveAttribute('href', '/diagnose/');
});

test('what looks like markup stays text', async ({ page }) => {
  await openAt(page, '/');
  await box(page).fill('<img src=x onerror=alert(1)> overloaded');
  await expect(options(page).first()).toHaveAttribute('href', '/errors/overloaded/');
  await expect(palette(page).locator('img')).toHaveCount(0);
});

test('nothing of it is loaded before it is used, and the same whatever is searched', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/errors/overloaded/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(palette(page).getByRole('status')).toContainText('A status');
  asked.length = 0;
  await box(page).fill('secret words');
  await expect(palette(page).getByRole('status')).not.toContainText('A status');
  expect(asked).toEqual([]);
});

test('without an index it says so and still leads on', async ({ page }) => {
  await page.route('**/search/places.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'export default 1' }),
  );
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(palette(page).getByRole('status')).toContainText('could not be loaded');
  await expect(options(page).first()).toHaveAttribute('href', '/diagnose/');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('Search is a link to the list of errors', async ({ page }) => {
    await page.goto('/faq/');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/errors\/$/);
  });
});

test('the open palette has no findings of axe, empty and with results', async ({ page }) => {
  await openAt(page, '/errors/overloaded/');
  for (const query of ['', 'overloaded']) {
    await box(page).fill(query);
    if (query) await expect(options(page).first()).toHaveAttribute('href', '/errors/overloaded/');
    for (const view of VIEWS) {
      await showIn(page, view);
      const where = `"${query}", ${view.colorScheme}, ${view.width} px`;
      expect.soft(await findings(page), where).toEqual([]);
    }
  }
});
