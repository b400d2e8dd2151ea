import type { Page } from '@playwright/test';
import { expect, test } from './support/guard.ts';

// A page that glides to the focus would still be under way when the test looks.
test.use({ reducedMotion: 'reduce' });

/** Ways through the site with nothing but keys; the Diagnostic and the quiz have their own. */

const focused = (page: Page) => page.locator(':focus');

/** Presses Tab until `selector` matches the focused element. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

for (const width of [1280, 360])
  test(`every stop of an article can be seen, in the order of the page, and is left again: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/errors/overloaded/');
    const seen = new Set<string>();
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const { name, outlined, inside } = await focused(page).evaluate((el) => {
        // The radio buttons of the code tabs are drawn as their labels.
        const drawn = el.matches('.tabs input') ? (el.closest('label') ?? el) : el;
        const { top, bottom, left, right, width, height } = drawn.getBoundingClientRect();
        return {
          name: `${el.tagName} ${el.textContent?.trim().slice(0, 60)} ${el.getAttribute('href')}`,
          outlined: getComputedStyle(drawn).outlineStyle !== 'none',
          inside: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && width * height > 0,
        };
      });
      expect.soft(outlined, `${name} shows the focus`).toBe(true);
      expect.soft(inside, `${name} is on the screen`).toBe(true);
      seen.add(name);
    }
    expect(seen.size).toBeGreaterThan(25);
  });

test('the header leads everywhere and shows where one is', async ({ page }) => {
  await page.goto('/errors/overloaded/');
  for (const section of ['guides', 'models', 'faq', 'about', 'diagnose']) {
    await tabTo(page, `header nav a[href="/${section}/"]`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${section}/$`));
    await expect(page.locator('header nav [aria-current]')).toHaveAttribute('href', `/${section}/`);
  }
});

test('search: open, choose the second result, and go there', async ({ page }) => {
  await page.goto('/guides/');
  await tabTo(page, 'button.search');
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox', { name: 'Search' });
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('A status');
  await page.keyboard.type('rate limit');
  const second = page.getByRole('dialog').getByRole('option').nth(1);
  await expect(second).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(box).toBeFocused();
  const target = await second.getAttribute('href');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname + url.hash === target);
});

test('search keeps the focus inside, and gives it back', async ({ page }) => {
  await page.goto('/guides/');
  await tabTo(page, 'button.search');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const { activeElement } = document;
      // Chromium lets Tab pass through its own bar at the end of a dialog.
      return activeElement === document.body || activeElement?.closest('dialog') ? 'inside' : 'outside';
    });
    expect(place).toBe('inside');
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('button.search')).toBeFocused();
});

test('code: the arrows choose the language, Tab goes on to the code and its copy button', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/errors/overloaded/');
  const tabs = page.locator('.tabs').first();
  await tabTo(page, '.tabs input');
  await expect(focused(page)).toHaveValue('python');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveValue('typescript');
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).toHaveValue('go');
  await expect(focused(page)).toBeChecked();
  const shown = tabs.locator('pre').filter({ visible: true });
  await expect(shown).toHaveCount(1);
  // The code takes the focus, so that keys can scroll it.
  await page.keyboard.press('Tab');
  await expect(shown).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Copy');
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveText('Copied');
  await expect(page.locator('#announce')).toHaveText('Copied');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await shown.textContent())?.trimEnd());
});

test('the theme is chosen with the arrows', async ({ page }) => {
  await page.goto('/faq/');
  await tabTo(page, '[data-theme-choice]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a fold opens and closes', async ({ page }) => {
  await page.goto('/faq/retrying/');
  const answer = page.locator('main details:has(> summary)').last();
  const before = await answer.getAttribute('open');
  await answer.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await answer.getAttribute('open')).not.toBe(before);
  await page.keyboard.press('Space');
  expect(await answer.getAttribute('open')).toBe(before);
});
