import { findings } from './support/axe.ts';
import { expect, test } from './support/guard.ts';

/** Where a page stands in its section, and how a reader moves on from there. */
const ARTICLE = '/errors/service-unavailable/';

test('on a wide window a column lists the section and marks the page', async ({ page }) => {
  for (const [address, label, current] of [
    [ARTICLE, 'Errors', '503 Service unavailable'],
    ['/programs/retry/', 'Programs', 'Let the SDK repeat'],
    ['/facts/retry/', 'Facts', 'Retries'],
    ['/faq/', 'FAQ', 'All questions'],
  ] as const) {
    await page.goto(address);
    const list = page.getByRole('navigation', { name: label, exact: true });
    await expect(list.locator('[aria-current=page]')).toHaveText(current);
    await expect(list).toBeVisible();
  }
});

test('on a phone a button opens the same list, and Escape closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(ARTICLE);
  const list = page.locator('#pages');
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: /^Errors/ }).click();
  await expect(list.locator('[aria-current=page]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
});

test('on a phone a bar names the section that is being read, and its sheet leads to another', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${ARTICLE}#why-it-happens`);
  const bar = page.locator('[popovertarget=toc]');
  await expect(bar).toHaveText('Why it happens');
  await expect(bar).toBeInViewport();
  await bar.click();
  const sheet = page.locator('#toc');
  expect(await findings(page)).toEqual([]);
  await sheet.getByRole('link', { name: 'Prevent it' }).click();
  await expect(sheet).toBeHidden();
  await expect(bar).toHaveText('Prevent it');
  const heading = await page.locator('#prevent-it').boundingBox();
  const above = await page.locator('.toc').boundingBox();
  expect(heading?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
});

test('on a phone five languages and the copy button stand in one row', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/programs/retry/');
  const tabs = page.locator('.tabs').first();
  await expect(tabs.locator('label')).toHaveCount(5);
  const middles = await tabs
    .locator('label, .copy:visible')
    .evaluateAll((all) => all.map((el) => el.getBoundingClientRect()).map(({ y, height }) => y + height / 2));
  expect(middles).toHaveLength(6);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(12);
});

test('previous and next follow the order of the list', async ({ page }) => {
  await page.goto('/errors/bad-gateway/');
  await page.locator('a[rel=next]').click();
  await expect(page).toHaveURL(ARTICLE);
  await page.locator('a[rel=prev]').click();
  await expect(page).toHaveURL('/errors/bad-gateway/');
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.goto(`${ARTICLE}#why-it-happens`);
  await expect(page.locator('.toc [aria-current]')).toHaveText('Why it happens');
});

test('a heading is a link to itself, moves nothing when its sign appears, and copies its address', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(ARTICLE);
  const heading = page.locator('h2 > a').nth(1);
  const hash = (await heading.getAttribute('href')) ?? '';
  const below = page.locator('h2 + *').nth(1);
  await heading.scrollIntoViewIfNeeded();
  const before = await below.boundingBox();
  await heading.hover();
  expect(await heading.evaluate((link) => getComputedStyle(link, '::before').content)).toContain('#');
  expect(await below.boundingBox()).toEqual(before);
  await heading.click();
  await expect(page.locator('#announce')).toHaveText('Copied');
  expect(new URL(page.url()).hash).toBe(hash);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('on paper stand the verdict, one language and no navigation', async ({ page }) => {
  await page.goto(ARTICLE);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.verdict')).toBeVisible();
  for (const hidden of ['#pages', '#menu', '.toc', '.copy', '.pager', '[data-live]'])
    await expect(page.locator(hidden).first()).toBeHidden();
  const labels = page.locator('.tabs').first().locator('label');
  expect(await labels.count()).toBeGreaterThan(1);
  await expect(labels.first()).toBeVisible();
  await expect(labels.nth(1)).toBeHidden();
});
