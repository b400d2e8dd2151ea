import { everyPage } from './support/pages.ts';
import { expect, test } from './support/guard.ts';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';

/** Without JavaScript the articles are whole and each tool has something useful in its place. */
test.use({ javaScriptEnabled: false });

const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

for (const section of ['errors', 'guides']) {
  test(`every page of /${section}/ is whole`, async ({ page, browser, baseURL }) => {
    test.setTimeout(180_000);
    const scripted = await browser.newContext({
      javaScriptEnabled: true,
      serviceWorkers: 'block',
      ...(baseURL ? { baseURL } : {}),
    });
    const other = await scripted.newPage();
    const articles = everyPage().filter((address) => address.startsWith(`/${section}/`));
    expect(articles.length).toBeGreaterThan(5);
    for (const address of articles) {
      // Folding text away needs no script, so what counts is the text in the document.
      await page.goto(address);
      const without = words(await page.locator('main').textContent());
      await other.goto(address);
      await expect(other.locator('astro-island[ssr]')).toHaveCount(0);
      const withScript = words(await other.locator('main').textContent());
      expect.soft(without.length, address).toBeGreaterThan(300);
      // Scripts may add controls such as copy buttons; they may not add content.
      expect.soft(withScript.length - without.length, address).toBeLessThan(without.length * 0.05);
    }
    await scripted.close();
  });
}

for (const address of ['/', '/diagnose/']) {
  test(`${address} shows the decision table in place of the Diagnostic`, async ({ page }) => {
    await page.goto(address);
    const table = page.locator('main table').first();
    await expect(table).toBeVisible();
    for (const id of ERROR_IDS)
      await expect(page.locator(`main a[href$="/errors/${id}/"]`).first()).toBeVisible();
  });
}

test('/models/quiz/ shows the model table and the rule in place of the quiz', async ({ page }) => {
  await page.goto('/models/quiz/');
  await expect(page.locator('main table').first()).toBeVisible();
  const rule = page
    .locator('main h2', { hasText: /by hand/i })
    .locator('~ ol')
    .first();
  await expect(rule).toContainText('Price a request');
  await expect(rule).toBeVisible();
});

test('the language of a code sample can be chosen', async ({ page }) => {
  await page.goto('/errors/service-unavailable/');
  const choices = page.locator('.tabs').first().getByRole('radio');
  expect(await choices.count()).toBeGreaterThan(1);
  const panels = page.locator('.tabs').first().locator('.panel');
  await expect(panels.first()).toBeVisible();
  await choices.nth(1).check({ force: true });
  await expect(panels.nth(1)).toBeVisible();
  await expect(panels.first()).toBeHidden();
});
