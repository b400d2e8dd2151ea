import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { serveDirectory } from '../../src/cli/static-server.ts';
import { LAUNCH_ARGS, requireBrowser } from '../support/browser.ts';

/**
 * Screenshots of whole pages at three widths in both themes, into .cache/shots.
 * `npm run shots`, or `npm run shots -- /faq/ /about/` for pages of your choice.
 */
const DIRECTORY = '.cache/shots';
const chosen = process.argv.slice(2);
const pages =
  chosen.length > 0
    ? chosen
    : [
        '/',
        '/diagnose/',
        '/errors/',
        '/errors/service-unavailable/',
        '/errors/conflict/',
        '/models/quiz/',
        '/faq/',
      ];
const WIDTHS = { 360: 740, 768: 1024, 1440: 900 };

const browser = await chromium.launch({ executablePath: requireBrowser(), args: LAUNCH_ARGS });
const server = await serveDirectory('dist', 0);
mkdirSync(DIRECTORY, { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
  for (const [width, height] of Object.entries(WIDTHS)) {
    const page = await browser.newPage({ colorScheme, viewport: { width: Number(width), height } });
    for (const address of pages) {
      const name = address.replaceAll('/', ' ').trim().replaceAll(' ', '-') || 'home';
      await page.goto(server.url + address.slice(1), { waitUntil: 'networkidle' });
      const path = `${DIRECTORY}/${name}-${width}-${colorScheme}.png`;
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await page.close();
  }
}
await browser.close();
await server.close();
