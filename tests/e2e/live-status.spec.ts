import type { Page } from '@playwright/test';
import { BROKEN, CALM, TROUBLED } from '../live/answers.ts';
import { findings } from './support/axe.ts';
import { expect, unguarded as test } from './support/guard.ts';

const SUMMARY = 'https://status.claude.com/api/v2/summary.json';
const HEADERS = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };

async function press(page: Page): Promise<void> {
  await page.goto('/errors/overloaded/');
  await page.getByRole('button', { name: 'Ask the status page' }).click();
}
const lines = (page: Page) => page.locator('.live li');

test('asks only when pressed, sends nothing but the address, and shows component and incidents', async ({
  page,
}) => {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') violations.push(message.text());
  });
  const asked: Record<string, string>[] = [];
  await page.route(SUMMARY, async (route) => {
    asked.push(await route.request().allHeaders());
    await route.fulfill({ headers: HEADERS, body: JSON.stringify(TROUBLED) });
  });
  await page.goto('/errors/overloaded/', { waitUntil: 'networkidle' });
  expect(asked).toHaveLength(0);
  await page.getByRole('button', { name: 'Ask the status page' }).press('Enter');
  await expect(lines(page)).toHaveCount(4);
  await expect(lines(page).nth(1)).toHaveText('Claude API (api.anthropic.com): partial outage.');
  await expect(lines(page).nth(3)).toContainText('Elevated errors');
  expect(asked).toHaveLength(1);
  expect(asked[0]).not.toHaveProperty('cookie');
  expect(asked[0]).not.toHaveProperty('referer');
  await expect(page.getByRole('button', { name: 'Ask the status page' })).toBeFocused();
  expect(await findings(page, '.live')).toEqual([]);
  expect(violations).toEqual([]);
});

test('a calm page is not taken for a clean bill of health', async ({ page }) => {
  await page.route(SUMMARY, (route) => route.fulfill({ headers: HEADERS, body: JSON.stringify(CALM) }));
  await press(page);
  await expect(lines(page).last()).toContainText('does not rule this error out');
});

for (const [index, body] of [
  ...BROKEN.map((value) => JSON.stringify(value)),
  '<!doctype html><p>Are you human?',
  '',
].entries()) {
  test(`an answer it does not know is said to be one: ${index + 1}, ${body.slice(0, 30)}`, async ({
    page,
  }) => {
    await page.route(SUMMARY, (route) => route.fulfill({ headers: HEADERS, body }));
    await press(page);
    await expect(lines(page)).toHaveText([/in a shape that this page does not know/]);
  });
}

test('refused, blocked, offline', async ({ page, context }) => {
  await page.route(SUMMARY, (route) => route.fulfill({ status: 405, headers: HEADERS, body: '' }));
  await press(page);
  await expect(lines(page)).toHaveText([/HTTP 405/]);
  await page.route(SUMMARY, (route) => route.abort('failed'));
  await press(page);
  await expect(lines(page)).toHaveText([/could not be reached from here/]);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Ask the status page' }).click();
  await expect(lines(page)).toHaveText([/is offline/]);
});

test('a page that does not answer is given up after a while', async ({ page }) => {
  await page.route(SUMMARY, () => undefined);
  await press(page);
  await expect(lines(page)).toHaveText([/no answer within 8 seconds/], { timeout: 20_000 });
});

test('no page with a tool may ask it', async ({ page }) => {
  await page.goto('/diagnose/');
  await expect(page.getByRole('button', { name: 'Ask the status page' })).toHaveCount(0);
  const went = await page.evaluate(
    (address) =>
      fetch(address)
        .then(() => true)
        .catch(() => false),
    SUMMARY,
  );
  expect(went).toBe(false);
});
