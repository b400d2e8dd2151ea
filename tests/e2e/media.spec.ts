import type { Locator, Page } from '@playwright/test';
import { ERROR_IDS } from '../../src/catalogue/ids.ts';
import { expect, test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';
import { ONE_OF_EACH } from './support/pages.ts';

/** Colours of the system's choosing, no motion, and paper. */

/** How an element stands out besides by the colours that the system has taken away. */
const look = (element: Locator): Promise<string> =>
  element.evaluate((el) => {
    const { outlineStyle, outlineColor, borderBottomColor, borderBottomWidth, fontWeight } =
      getComputedStyle(el);
    const outline = outlineStyle === 'none' ? 'no outline' : outlineColor;
    const border = borderBottomWidth === '0px' ? 'no border' : borderBottomColor;
    return [outline, border, fontWeight].join(', ');
  });

test.describe('with forced colours', () => {
  test.use({ forcedColors: 'active' });

  test('an article tells its side, its retry and the chosen language apart', async ({ page }) => {
    await page.goto('/errors/overloaded/');
    const card = page.locator('.verdict').first();
    await expect(card.getByText('The service', { exact: true })).toBeVisible();
    await expect(card.getByText('Yes, with back-off')).toBeVisible();
    await expect(card).not.toHaveCSS('border-top-width', '0px');
    // The backing of the large number would lie over the line above it.
    await expect(card.locator('.status')).toHaveCSS('forced-color-adjust', 'none');
    const labels = page.locator('.tabs').first().locator('label');
    const [chosen, other] = [await look(labels.nth(0)), await look(labels.nth(1))];
    expect(chosen).not.toBe(other);
    await labels.nth(1).click();
    await expect.poll(() => look(labels.nth(1))).toBe(chosen);
    expect(await look(labels.nth(0))).toBe(other);
  });

  test('the palette shows which result is chosen', async ({ page }) => {
    await page.goto('/faq/');
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: 'Search' }).fill('retry');
    const option = (selected: boolean) => page.getByRole('dialog').getByRole('option', { selected }).first();
    await expect(option(true)).toBeVisible();
    expect(await look(option(true))).not.toBe(await look(option(false)));
  });

  test('a verdict names certainty, side and weight, and marks and tabs are told apart', async ({ page }) => {
    const { box, card, evidence } = await openDiagnostic(page);
    await box.fill(sampleText('overloaded/python-sdk'));
    await expect(card.getByText('The service', { exact: true })).toBeVisible();
    await expect(card.getByText('Certain', { exact: true })).toBeVisible();
    await expect(page.locator('.dx-weight').first()).toHaveText(/decides|strong|weak/);
    const colours = (element: Locator) =>
      element.evaluate((el) => {
        const { color, backgroundColor } = getComputedStyle(el);
        return `${color} on ${backgroundColor}`;
      });
    expect(await colours(evidence.locator('mark').first())).not.toBe(await colours(evidence));
    const tab = (selected: boolean) => card.getByRole('tab', { selected }).first();
    expect(await look(tab(true))).not.toBe(await look(tab(false)));
    const primary = card.getByRole('link', { name: 'All about this error' });
    await expect(primary).not.toHaveCSS('border-top-width', '0px');
  });

  test('the place in the site and the focus are shown', async ({ page }) => {
    await page.goto('/guides/retry/');
    const places = page.locator('header nav a');
    const current = page.locator('header nav a[aria-current]');
    await expect(current).toHaveCount(1);
    expect(await look(current)).not.toBe(await look(places.first()));
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).not.toHaveCSS('outline-style', 'none');
    }
  });
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });

  const moving = (page: Page) =>
    page.evaluate(() => {
      const still = (times: string): boolean => times.split(', ').every((time) => parseFloat(time) === 0);
      const moves = [...document.querySelectorAll('*')].filter((el) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(el);
        return !still(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
      });
      return [...moves.map((el) => el.outerHTML.slice(0, 80)), ...document.getAnimations().map(String)];
    });

  for (const address of ONE_OF_EACH)
    test(`nothing moves on ${address}`, async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      expect(await moving(page)).toEqual([]);
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
      expect(await moving(page)).toEqual([]);
    });

  test('nothing moves in a verdict', async ({ page }) => {
    const { box, card } = await openDiagnostic(page);
    await box.fill(sampleText('rate-limit/curl'));
    await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
    expect(await moving(page)).toEqual([]);
  });
});

test.describe('on paper', () => {
  /** What can be pressed, and what leads around: neither works on paper. */
  const CONTROLS = 'button, select, input:not(.tabs *), textarea, [role=tab], nav, header .search';

  for (const address of ['/errors/overloaded/', '/guides/retry/', '/faq/retrying/', '/programs/retry/'])
    test(`${address} is a clean runbook`, async ({ page }) => {
      await page.goto(address);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.setViewportSize({ width: 718, height: 1000 });
      await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
      await expect(page.locator('h1')).toBeVisible();
      // Dark ink on white, whatever the theme of the screen.
      const { ink, paper } = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { ink: color, paper: backgroundColor };
      });
      expect(paper).toBe('rgb(255, 255, 255)');
      expect(ink).toMatch(/^rgb\((\d|[1-4]\d), /);
      const cut = await page
        .locator('pre:visible')
        .evaluateAll((all) =>
          all.filter((el) => el.scrollWidth > el.clientWidth + 1).map((el) => el.textContent),
        );
      expect(cut).toEqual([]);
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBeLessThanOrEqual(0);
    });

  test('a link to elsewhere names its address', async ({ page }) => {
    await page.goto('/guides/retry/');
    await page.emulateMedia({ media: 'print' });
    const bare = await page
      .locator('main a[href^="https:"]:visible')
      .evaluateAll((all) =>
        all
          .filter(
            (el) => !getComputedStyle(el, '::after').content.includes(el.getAttribute('href') ?? 'none'),
          )
          .map((el) => el.outerHTML),
      );
    expect(await page.locator('main a[href^="https:"]:visible').count()).toBeGreaterThan(3);
    expect(bare).toEqual([]);
  });

  for (const id of ERROR_IDS)
    test(`${id} fits four sheets and loses no instruction`, async ({ page }) => {
      await page.goto(`/errors/${id}/`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(4);

      await page.emulateMedia({ media: 'print' });
      const lost = await page.locator('.story > *').evaluateAll((parts) => {
        const end = parts.findIndex((part) => part.id === 'questions');
        const chosen = (part: Element): boolean => !part.closest('.tabs');
        return parts
          .slice(0, end)
          .flatMap((part) => [part, ...part.querySelectorAll('p, li, td, pre')])
          .filter((part) => chosen(part) && part.getBoundingClientRect().height === 0)
          .map((part) => part.outerHTML.slice(0, 80));
      });
      expect(lost).toEqual([]);
      for (const name of ['Fix it now', 'Check that it works', 'If that does not work', 'Prevent it'])
        await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      for (const name of ['Questions', 'Related errors', 'Sources'])
        await expect(page.getByRole('heading', { name, exact: true })).toBeHidden();
    });

  test('folded answers are printed open', async ({ page }) => {
    await page.goto('/faq/retrying/');
    await page.emulateMedia({ media: 'print' });
    const hidden = await page
      .locator('main details:not(nav *)')
      .evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 60).map((el) => el.id));
    expect(hidden).toEqual([]);
  });

  test('a verdict is printed with its steps and without its tools', async ({ page }) => {
    const { box, card } = await openDiagnostic(page);
    await box.fill(sampleText('overloaded/python-sdk'));
    await expect(card).toHaveAttribute('data-verdict', 'overloaded');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator(CONTROLS).filter({ visible: true })).toHaveCount(0);
    await expect(card.getByRole('heading', { name: 'Do now' })).toBeVisible();
    await expect(card.locator('code', { hasText: 'max_retries' }).last()).toBeVisible();
    await expect(page.locator('.dx-text mark').first()).toBeVisible();
  });
});
