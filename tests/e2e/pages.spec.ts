import { findings, showIn, VIEWS } from './support/axe.ts';
import { everyPage } from './support/pages.ts';
import { expect, visiting as test } from './support/guard.ts';

/** What holds on every page, in one visit each; the guard adds policy, console and origin. */

for (const address of everyPage()) {
  test(`${address} loads whole, has no findings of axe and never scrolls sideways`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('main h1')).toHaveCount(1);
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page.getByText(/independent of Anthropic/i).first()).toBeAttached();
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

    for (const view of VIEWS) {
      await showIn(page, view);
      expect.soft(await findings(page), `${view.colorScheme}, ${view.width} px`).toEqual([]);
    }

    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect.soft(await overflow(), `${width} px`).toBeLessThanOrEqual(0);
    }
    // A window of 1280 px zoomed to 200 % is 640 px wide.
    await page.setViewportSize({ width: 640, height: 400 });
    expect.soft(await overflow(), '200 % zoom').toBeLessThanOrEqual(0);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect.soft(await overflow(), 'text twice as large').toBeLessThanOrEqual(0);
  });
}

test('an unknown address is answered with the page for it', async ({ request }) => {
  const response = await request.get('/no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<h1');
});

for (const scheme of ['light', 'dark'] as const) {
  test(`code keeps its colours in the ${scheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/errors/service-unavailable/');
    const colours = await page
      .locator('pre code i')
      .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size);
    // One or two would mean that the highlighting was lost.
    expect(colours).toBeGreaterThanOrEqual(4);
  });
}
