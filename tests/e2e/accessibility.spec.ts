import AxeBuilder from '@axe-core/playwright';
import { everyPage } from './support/pages.ts';
import { expect, unguarded as test } from './support/guard.ts';

/** Zero findings of axe on every page in both themes. axe itself needs the policy out of its way. */
test.use({ bypassCSP: true });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const VIEWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
] as const;

for (const address of everyPage()) {
  test(`${address} has no findings`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    for (const { colorScheme, width } of VIEWS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      const findings = violations.map(
        ({ id, nodes }) =>
          `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
      );
      expect.soft(findings, `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}
