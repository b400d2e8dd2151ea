import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds in the page as it stands, a line for each rule. axe runs in the page itself: its usual
 * wrapper opens a second page for each run, which takes several times as long, and only frames need that.
 * @param within selector of the part to look at; without it the whole page.
 */
export async function findings(page: Page, within = 'html'): Promise<string[]> {
  const loaded = await page.evaluate(() => 'axe' in window);
  // Evaluated by the debugger, which the page's policy does not bind; what axe does then obeys the policy.
  if (!loaded) await page.evaluate(SOURCE);
  const { violations, passes } = await page.evaluate(
    ([within, rules]) =>
      (window as unknown as { axe: typeof axe }).axe.run(within, {
        runOnly: rules,
        resultTypes: ['violations'],
      }),
    [within, RULES] as const,
  );
  if (passes.length === 0) throw new Error(`axe looked at nothing in ${within}`);
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${nodes.length}): ${nodes[0]?.target.join(' ')} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

/** Both themes, on a desktop and on a phone. */
export const VIEWS = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width })),
);

/** Shows the page in one of the views. */
export async function showIn(page: Page, { colorScheme, width }: (typeof VIEWS)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.setViewportSize({ width, height: 800 });
}
