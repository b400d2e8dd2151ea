import { pathToFileURL } from 'node:url';
import { findings } from './support/axe.ts';
import { sampleText } from './support/diagnostic.ts';
import { expect, unguarded as test } from './support/guard.ts';

test('the Diagnostic as one file works from a disk, without any request', async ({ page }) => {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  const file = pathToFileURL('dist/tools/diagnostic.html').href;
  await page.goto(file);
  await page.getByRole('textbox', { name: 'Paste the error' }).fill(sampleText('rate-limit/python-sdk'));
  await expect(page.locator('[data-verdict]')).toContainText('429');
  await expect(page.locator('[data-verdict] a[href*="/errors/rate-limit/"]').first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  expect(await findings(page)).toEqual([]);
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([file]);
  expect(said).toEqual([]);
});
