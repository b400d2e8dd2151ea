import type { Page } from '@playwright/test';
import { CODING_AGENT, encodePersona } from '../quiz/links.ts';
import { expect, test } from './support/guard.ts';

const page_ = '/models/quiz/';
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

test('five questions with the keyboard alone', async ({ page }) => {
  await page.goto(page_);
  await expect(page.getByRole('button', { name: 'Continue' })).toBeEnabled();
  await page.getByRole('radio', { name: 'Sort, tag' }).focus();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('Who waits for the answer?');

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Who waits' })).toBeVisible();

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('How big is the largest single request?');

  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^How many such requests/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('lots');
  await page.keyboard.press('Enter');
  await expect(page.getByText('type a whole number above zero')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('50k');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10,000');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toMatch(/^The model is overloaded/);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe(`Use ${CODING_AGENT.name}`);

  await expect(page.getByText(CODING_AGENT.id, { exact: true }).first()).toBeVisible();
  await expect(page.getByText('$6,000', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(`${page_}#${CODING_AGENT.link}`);
});

test('a link restores the answers, and each stays editable beside the result', async ({ page }) => {
  await page.goto(`${page_}#${CODING_AGENT.link}`);
  await expect(page.getByRole('heading', { name: `Use ${CODING_AGENT.name}` })).toBeVisible();
  await expect(page.getByLabel('Requests a month')).toHaveValue('50000');

  await page.getByLabel('Requests a month').fill('100000');
  await expect(page.getByText('$12,000', { exact: true })).toBeVisible();
  await page.getByLabel('Requests a month').fill('none');
  await expect(page.getByText('type a whole number above zero')).toBeVisible();
  await expect(page.getByText('$12,000', { exact: true })).toBeVisible();

  await page.getByLabel('Requests a month').fill('1000');
  await page.getByLabel('Work', { exact: true }).selectOption('sort');
  await expect(page.getByRole('heading', { name: 'Use Claude Haiku' })).toBeVisible();
  await expect(page.locator('#announce')).toHaveText(/^Use Claude Haiku/);

  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByRole('heading', { name: 'What is the work?' })).toBeFocused();
  await expect(page).toHaveURL(page_);
});

test('Back keeps what was said', async ({ page }) => {
  await page.goto(page_);
  await page.getByRole('radio', { name: 'Not sure' }).check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('radio', { name: 'Not sure' })).toBeChecked();
});

test('impossible sizes are answered with the limit, not with a model', async ({ page }) => {
  await page.goto(`${page_}#${encodePersona({ wait: 'job', size: 'book' })}`);
  await expect(page.getByRole('heading', { name: 'No model fits' })).toBeVisible();
  await expect(page.getByText(/writes at most 128,000 tokens/).first()).toBeVisible();
});

test('the id is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${page_}#${CODING_AGENT.link}`);
  await page.getByRole('button', { name: 'Copy id' }).first().click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODING_AGENT.id);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table and the rule stand in place of the quiz', async ({ page }) => {
    await page.goto(page_);
    await expect(page.getByRole('button', { name: 'Continue' })).toBeHidden();
    await expect(page.getByRole('table')).toContainText(CODING_AGENT.id);
    await expect(page.getByText('Order what is left')).toBeVisible();
  });
});
