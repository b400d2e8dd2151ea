import { expect, test } from './support/guard.ts';

/** The three things readers come for, as they do them. Each tool has its own, longer tests. */

test('reads the guide: from the status code to code that can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/503/');
  await expect(page).toHaveURL(/\/errors\/service-unavailable\/$/);

  // The first screen of a phone answers: what, whose side, retry or not, the next minute.
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  const card = page.locator('.verdict').first();
  await expect(card).toContainText('503');
  for (const part of ['Whose side', 'Retry', 'Now']) {
    await expect(card.getByText(part, { exact: true })).toBeInViewport();
  }

  const sample = page.locator('.tabs').first();
  await sample.scrollIntoViewIfNeeded();
  await sample.getByText('TypeScript', { exact: true }).first().click();
  await sample.getByRole('button', { name: /copy/i }).locator('visible=true').first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('import');

  await expect(page.locator('main a[href$="/diagnose/"]').first()).toBeAttached();
  await expect(page.locator('main a[href$="/models/quiz/"]').first()).toBeAttached();
  for (const id of ['overloaded', 'internal-server-error', 'rate-limit']) {
    await expect(page.locator(`main a[href$="/errors/${id}/"]`).first()).toBeAttached();
  }
});

test('pastes an error: the verdict appears and leads to its page', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('textbox').first();
  await expect(box).toBeEnabled();
  await box.fill('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}');
  await expect(page.getByRole('heading', { name: /overloaded/i }).first()).toBeVisible();
  await page.locator('main a[href$="/errors/overloaded/"]').first().click();
  await expect(page).toHaveURL(/\/errors\/overloaded\/$/);
});

test('takes the quiz: five answers, one recommendation and a fallback', async ({ page }) => {
  await page.goto('/models/quiz/');
  const quiz = page.locator('.quiz');
  const next = quiz.getByRole('button', { name: /^(Continue|Show the model)$/ });
  await expect(next).toBeEnabled();
  for (let question = 1; question <= 5; question += 1) {
    await expect(quiz.locator('.quiz-progress')).toHaveText(`Question ${question} of 5`);
    // Question 4 asks for two things.
    for (const group of await quiz.locator('.quiz-choices').all())
      await group.getByRole('radio').first().check();
    await next.click();
  }
  await expect(quiz.getByRole('heading', { name: /^Use Claude/ })).toBeVisible();
  await expect(quiz.getByRole('heading', { name: /^When it is overloaded: Claude/ })).toBeVisible();
  await expect(quiz.getByText(/^claude-[a-z]+-\d/)).toHaveCount(2);
});

test('the theme is chosen once and stays', async ({ page }) => {
  await page.goto('/');
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.locator('[data-theme-choice]').first().selectOption('light');
  const light = await background();
  await page.locator('[data-theme-choice]').first().selectOption('dark');
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await page.goto('/errors/');
  expect(await background()).toBe(dark);
});

test('the first stop of the keyboard skips to the content', async ({ page }) => {
  await page.goto('/errors/overloaded/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: /skip to content/i });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
});
