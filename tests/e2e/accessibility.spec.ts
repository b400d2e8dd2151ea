import AxeBuilder from '@axe-core/playwright';
import { everyPage } from './support/pages.ts';
import { expect, unguarded as test } from './support/guard.ts';

/** Zero findings of axe on every page in both themes. axe itself needs the policy out of its way. */
test.use({ bypassCSP: true, reducedMotion: 'reduce' });

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const address of everyPage()) {
  test(`${address} has no findings`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address, { waitUntil: 'networkidle' });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const findings = violations.map(
          ({ id, nodes }) =>
            `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary}`,
        );
        expect.soft(findings, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
