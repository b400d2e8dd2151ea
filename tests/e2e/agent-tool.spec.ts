import { chromium } from '@playwright/test';
import { LAUNCH_ARGS, requireBrowser } from '../support/browser.ts';
import { openDiagnostic, sampleText } from './support/diagnostic.ts';
import { expect, test } from './support/guard.ts';

/** The Diagnostic as a tool for an agent in the browser (WebMCP). Browsers have it behind a flag so far. */
const withFlag = test.extend({
  context: async ({ baseURL }, use) => {
    const browser = await chromium.launch({
      executablePath: requireBrowser(),
      args: [...LAUNCH_ARGS, '--enable-features=WebMCP'],
    });
    await use(await browser.newContext({ serviceWorkers: 'block', ...(baseURL ? { baseURL } : {}) }));
    await browser.close();
  },
});

const textOf = (result: unknown): string =>
  (result as { content: { text: string }[] }).content[0]?.text ?? '';

for (const address of ['/', '/diagnose/'])
  withFlag(`on ${address} an agent finds the tool and is answered with a Diagnosis`, async ({ page }) => {
    const { box, card } = await openDiagnostic(page, address);
    const tools = await page.webmcp.tools();
    expect(tools.map(({ name }) => name)).toEqual(['diagnose_error']);
    expect(tools[0]?.annotations).toMatchObject({ readOnly: true, untrustedContent: true });

    const key = ['sk', 'ant', 'api03', 'b'.repeat(40)].join('-');
    const answered = textOf(
      await page.webmcp.callTool('diagnose_error', {
        text: `x-api-key: ${key}\n${sampleText('overloaded/python-sdk')}`,
      }),
    );
    expect(JSON.parse(answered)).toMatchObject({ schema: 1, kind: 'overloaded', client: 'python-sdk' });
    expect(answered).not.toContain(key);
    // The reader's own page stays as it was.
    await expect(box).toHaveValue('');
    await expect(card).toHaveCount(0);
  });

withFlag('an agent that brings no text is told so', async ({ page }) => {
  await openDiagnostic(page);
  expect(await page.webmcp.callTool('diagnose_error', {})).toMatchObject({ isError: true });
});

withFlag('pages without the Diagnostic offer no tool', async ({ page }) => {
  await page.goto('/errors/overloaded/');
  expect(await page.webmcp.tools()).toEqual([]);
});

test('a browser without the interface has the same Diagnostic', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  expect(await page.evaluate(() => 'modelContext' in document)).toBe(false);
  await box.fill(sampleText('overloaded/python-sdk'));
  await expect(card).toContainText('Overloaded');
});
