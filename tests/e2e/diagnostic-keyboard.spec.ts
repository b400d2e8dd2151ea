import type { Page } from '@playwright/test';
import { expect, test } from './support/guard.ts';
import { clipboard, openDiagnostic, sampleText } from './support/diagnostic.ts';

/** The whole run with nothing but keys, and what a screen reader hears. */

/** Presses Tab until the focused element's accessible text matches. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const seen: string[] = [];
  for (let press = 0; press < 80; press += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const el = document.activeElement;
      return el === document.body
        ? 'body'
        : (el?.getAttribute('aria-label') ?? el?.id) + ' ' + (el?.textContent ?? '');
    });
    if (name.test(text)) return;
    seen.push(text.slice(0, 40));
  }
  throw new Error(`Tab never reached ${name}; it passed ${seen.join(' | ')}`);
}

test('paste, read, follow the evidence, copy and leave by keyboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, card } = await openDiagnostic(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), sampleText('overloaded/python-sdk'));
  await tabTo(page, /-text /);
  await expect(box).toBeFocused();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await expect(box).toBeFocused();

  await tabTo(page, /^\S* ?Copy report/);
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toContain('**Verdict:**');
  await expect(page.locator(':focus')).toHaveText(/Copied/);

  await tabTo(page, /^Evidence 1:/);
  await page.keyboard.press('Enter');
  await expect(page.locator('.dx-says li').first()).toBeFocused();
  await tabTo(page, /^Show evidence 1/);
  await page.keyboard.press('Enter');
  await expect(page.locator('mark[data-evidence~="1"]:focus')).toHaveCount(1);
  expect(new URL(page.url()).hash).toBe('');

  await card.getByRole('link', { name: 'All about this error' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/overloaded\/$/);
});

test('a new verdict is announced once, in one short sentence', async ({ page }) => {
  const { box } = await openDiagnostic(page);
  const status = page.locator('.dx-box [role=status]').last();
  await status.evaluate((el) => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(el.textContent ?? '')).observe(el, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await box.fill(sampleText('overloaded/claude-code'));
  await expect(status).toHaveText(/^Verdict: .+\. Side: The service\. Retry: .+\.$/);
  await box.press('End');
  await box.pressSequentially('  still the same');
  await page.waitForTimeout(1_200);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.filter(Boolean));
  expect(said).toHaveLength(1);
  expect(said[0]?.length ?? 0).toBeLessThan(160);
});

for (const width of [320, 360])
  test(`nothing is cut off or scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    const { box, card } = await openDiagnostic(page);
    await box.fill(sampleText('rate-limit/curl'));
    await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    // On a phone the answer begins on the first screen.
    await expect(card.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  });
