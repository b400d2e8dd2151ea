import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { serveDirectory } from '../../src/cli/static-server.ts';
import { DIST } from '../support/dist.ts';
import { sampleText } from './support/diagnostic.ts';
import { expect, test, unguarded } from './support/guard.ts';
import { everyPage } from './support/pages.ts';

test.use({ serviceWorkers: 'allow' });
unguarded.use({ serviceWorkers: 'allow' });

/** Waits until the whole site is kept and pages are answered from it. */
const kept = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!(await caches.keys()).length || (await navigator.serviceWorker.getRegistration())?.installing)
      await new Promise((resolve) => setTimeout(resolve, 100));
  });

test('after one visit every page and the Diagnostic work without a network', async ({ page, context }) => {
  test.setTimeout(180_000);
  await page.goto('/errors/overloaded/');
  await kept(page);
  await context.setOffline(true);
  for (const address of everyPage().filter((address) => address !== '/404.html')) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await expect(page.locator('h1'), address).toBeVisible();
  }
  await page.goto('/503/');
  await expect(page).toHaveURL(/\/errors\/service-unavailable\/$/);
  await page.goto('/diagnose/');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeEnabled();
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(sampleText('overloaded/python-sdk'));
  await expect(page.locator('[data-verdict]')).toContainText('Overloaded');
});

// The browser logs the status 404 as an error.
unguarded('an address that does not exist says so without a network too', async ({ page, context }) => {
  await page.goto('/errors/');
  await kept(page);
  await page.reload();
  await context.setOffline(true);
  const response = await page.goto('/errors/of-another-kind/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('h1')).toBeVisible();
});

const MARK = 'A newer version of this page';

/** A second version of the site in a folder of its own: its home page and error index differ. */
function publish(folder: string): void {
  for (const name of ['index.html', 'errors/index.html']) {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    writeFileSync(`${folder}/${name}`, text.replace(/(<h1[^>]*>)[^<]*/, `$1${MARK}`));
  }
  const program = readFileSync(`${folder}/sw.js`, 'utf8');
  writeFileSync(`${folder}/sw.js`, program.replace(/VERSION = "\w+"/, 'VERSION = "newer"'));
}

const waiting = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((resolve) => setTimeout(resolve, 100));
  });

async function twoVersions(context: BrowserContext, use: (url: string) => Promise<void>): Promise<void> {
  const folder = `.cache/offline-${context.pages().length}-${Date.now()}`;
  cpSync(DIST, folder, { recursive: true });
  const server = await serveDirectory(folder, 0);
  try {
    const page = context.pages()[0] as Page;
    await page.goto(server.url);
    await kept(page);
    // The page of the first visit came from the network; from the next on they come from what is kept.
    await page.reload();
    publish(folder);
    await use(server.url);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

// The versions are published on a server of their own.
unguarded(
  'a newer version takes over whole, when the only open page goes elsewhere',
  async ({ page, context }) => {
    await twoVersions(context, async (url) => {
      await waiting(page);
      await page.goto(`${url}errors/`);
      await expect(page.locator('h1')).toHaveText(MARK);
      expect(await page.evaluate(() => caches.keys())).toEqual(['claude-error-guide newer']);
    });
  },
);

unguarded(
  'while another page is open, every page stays in the version it began with',
  async ({ page, context }) => {
    await twoVersions(context, async (url) => {
      const other = await context.newPage();
      await other.goto(`${url}errors/`);
      await waiting(page);
      await page.goto(`${url}errors/`);
      await expect(page.locator('h1')).not.toHaveText(MARK);
      await other.close();
      await page.goto(url);
      await expect(page.locator('h1')).toHaveText(MARK);
    });
  },
);
