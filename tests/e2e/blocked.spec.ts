import { expect, unguarded as test } from './support/guard.ts';

/** What a reader meets where scripts, styles or fonts never arrive. The browser logs what was blocked. */

test.describe('without any file of scripts', () => {
  test.beforeEach(({ page }) => page.route('**/*.js', (route) => route.abort()));

  test('an article is whole, its code can be switched, and Search is a link', async ({ page }) => {
    await page.goto('/errors/service-unavailable/');
    await expect(page.locator('.verdict').first()).toContainText('503');
    const tabs = page.locator('.tabs').first();
    await tabs.getByRole('radio', { name: 'Go', exact: true }).check({ force: true });
    await expect(tabs.locator('pre').filter({ visible: true })).toContainText('anthropic');
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/errors\/$/);
  });

  for (const [address, way] of [
    ['/', 'the list of errors'],
    ['/diagnose/', 'the list of errors'],
    ['/models/quiz/', 'by hand'],
  ] as const)
    test(`${address} says after a while that its tool does not answer, and where to go`, async ({ page }) => {
      await page.goto(address);
      const line = page.getByText(/^The script of this tool has not arrived/);
      await expect(line).toBeHidden();
      await expect(line).toBeVisible({ timeout: 15_000 });
      await expect(line).toContainText(way);
    });
});

test('where the script arrived there is no such line', async ({ page }) => {
  for (const address of ['/', '/diagnose/', '/models/quiz/']) {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await expect(page.locator('.late')).toHaveCSS('display', 'none');
  }
});

test('nothing moves when the script arrives', async ({ page }) => {
  const places = () =>
    page
      .locator('main :is(h2, h3, p, table, textarea, form)')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .map((one) => `${one.tagName} ${one.getBoundingClientRect().top + scrollY}`),
      );
  for (const address of ['/', '/diagnose/', '/models/quiz/']) {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(1);
    const before = await places();
    expect(before.length).toBeGreaterThan(5);
    await page.unroute('**/*.js');
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    expect(await places(), address).toEqual(before);
  }
});

test('no page asks for a font, so none can be missing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(request.url());
  });
  for (const address of ['/', '/errors/overloaded/', '/models/quiz/', '/faq/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  }
  expect(asked).toEqual([]);
});

test('without styles a page reads from top to bottom', async ({ page }) => {
  await page.route(/^http:\/\/localhost/, async (route) => {
    const response = await route.fetch();
    if (!response.headers()['content-type']?.includes('html')) return route.fulfill({ response });
    const body = (await response.text()).replace(/<style>.*?<\/style>/gs, '');
    await route.fulfill({ response, body });
  });
  await page.goto('/errors/overloaded/');
  const order = await page.locator('h1, h2').allTextContents();
  expect(order[0]).toContain('Overloaded');
  await expect(page.getByText('Let the SDK repeat the request', { exact: false }).first()).toBeVisible();
  await expect(page.locator('pre').first()).toBeVisible();
});
