import AxeBuilder from '@axe-core/playwright';
import { expect, unguarded as test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

/** Zero findings of axe with a verdict on the page. axe itself needs the policy out of its way. */
test.use({ bypassCSP: true });

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [360, 1280])
    test(`a verdict has no findings: ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      const { box, card } = await openDiagnostic(page);
      for (const name of ['rate-limit/curl', 'service-unavailable/python-sdk', 'spend-limit/raw-json']) {
        await box.fill(`x-api-key: sk-ant-api03-${'Ab3'.repeat(30)}\n${sampleText(name)}`);
        await expect(card).toHaveAttribute('data-verdict', name.split('/')[0] ?? '');
        const { violations } = await new AxeBuilder({ page }).include('main').analyze();
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`),
            name,
          )
          .toEqual([]);
      }
    });
