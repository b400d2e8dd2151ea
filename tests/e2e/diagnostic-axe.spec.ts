import { findings, showIn, VIEWS } from './support/axe.ts';
import { expect, test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

for (const name of ['rate-limit/curl', 'service-unavailable/python-sdk', 'spend-limit/raw-json'])
  test(`a verdict has no findings of axe: ${name}`, async ({ page }) => {
    const { box, card } = await openDiagnostic(page);
    await box.fill(`x-api-key: sk-ant-api03-${'Ab3'.repeat(30)}\n${sampleText(name)}`);
    await expect(card).toHaveAttribute('data-verdict', name.split('/')[0] ?? '');
    for (const view of VIEWS) {
      await showIn(page, view);
      expect.soft(await findings(page, 'main'), `${view.colorScheme}, ${view.width} px`).toEqual([]);
    }
  });
