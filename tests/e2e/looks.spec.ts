import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { LAUNCH_ARGS, requireBrowser } from '../support/browser.ts';
import { expect, unguarded as test } from './support/guard.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';

/**
 * Ten pages in both themes and three widths against pictures that a person has looked at, in tests/e2e/looks/.
 * `npm run looks -- --accept` records them anew. Fonts differ between machines, so the pictures are set in
 * two that come with the dependencies; what is left of a machine is a few edges of letters.
 */
test.use({
  bypassCSP: true,
  reducedMotion: 'reduce',
  deviceScaleFactor: 0.5,
  launchOptions: {
    executablePath: requireBrowser(),
    args: [...LAUNCH_ARGS, '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: path.resolve('tests/e2e/support/fonts.conf') },
  },
});
test.skip(process.platform !== 'linux', 'the pictures show the form controls of Linux');

const PAGES = {
  home: '/',
  diagnose: '/diagnose/',
  errors: '/errors/',
  error: '/errors/service-unavailable/',
  guides: '/guides/',
  guide: '/guides/retry/',
  models: '/models/',
  quiz: '/models/quiz/',
  faq: '/faq/',
  about: '/about/',
};

/** Widths of a phone, a tablet and a desktop in CSS pixels, each with the height that is shown. */
const SIZES = { 360: 1400, 768: 1400, 1440: 1200 };

const font = (name: string): string => {
  const file = `node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`;
  return `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`;
};

const STYLE = `
  @font-face { font-family: Text; font-weight: 100 900; src: ${font('inter')} }
  @font-face { font-family: Code; font-weight: 100 800; src: ${font('jetbrains-mono')} }
  :root { --mono: Code, monospace !important }
  html, body { font-family: Text, sans-serif !important }
`;

async function inKnownFonts(page: Page): Promise<void> {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => document.fonts.ready);
  expect(
    await page.evaluate(() => document.fonts.check('16px Text') && document.fonts.check('16px Code')),
  ).toBe(true);
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`${name} looks as it was accepted`, async ({ page }) => {
    if (name === 'diagnose') {
      const { box, card } = await openDiagnostic(page);
      await box.fill(sampleText('overloaded/python-sdk'));
      await expect(card).toHaveAttribute('data-verdict', 'overloaded');
      await box.blur();
    } else await page.goto(address);
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    await inKnownFonts(page);
    for (const [width, height] of Object.entries(SIZES)) {
      await page.setViewportSize({ width: Number(width), height });
      // The box scrolls by itself when its lines wrap anew.
      await page.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 0));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect.soft(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`);
      }
    }
  });
}
