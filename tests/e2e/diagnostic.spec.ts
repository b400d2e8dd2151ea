import { expect, test } from './support/guard.ts';
import { clipboard, dropFile, openDiagnostic, sampleText, setText } from './support/diagnostic.ts';

/** The Diagnostic in the built site: from any way in to a verdict, and what can be taken out of it. */

const FORMS = {
  'service-unavailable': ['python-sdk', 'nginx-html', 'claude-code', 'envoy-text'],
  overloaded: ['python-sdk', 'typescript-sdk', 'sse-stream', 'claude-code'],
  'internal-server-error': ['python-sdk', 'typescript-sdk', 'raw-json', 'curl'],
  'rate-limit': ['python-sdk', 'curl', 'raw-json', 'claude-code'],
} as const;

for (const [kind, names] of Object.entries(FORMS))
  for (const name of names)
    test(`paste → verdict: ${kind}, ${name}`, async ({ page }) => {
      const { box, card, evidence } = await openDiagnostic(page);
      await box.fill(sampleText(`${kind}/${name}`));
      await expect(card).toHaveAttribute('data-verdict', kind);
      await expect(card.getByText(/Certain|Likely|Possible/).first()).toBeVisible();
      await expect(card.getByText('Answered by')).toBeVisible();
      await expect(card.getByRole('heading', { name: /^Retry/ })).toBeVisible();
      await expect(card.getByRole('link', { name: 'All about this error' })).toHaveAttribute(
        'href',
        `/errors/${kind}/`,
      );
      // Every mark stands on words of the text itself.
      const marks = await evidence.locator('mark').allTextContents();
      expect(marks.length).toBeGreaterThan(0);
      const shown = await box.inputValue();
      for (const mark of marks) expect(shown).toContain(mark);
    });

const PROMISED = [
  ['spend limit', 'spend-limit'],
  ['Usage limit', 'usage-limit'],
  ['rate limit', 'rate-limit'],
  ['503', 'service-unavailable'],
  ['529', 'overloaded'],
  ['500', 'internal-server-error'],
] as const;

test('every sample of the menu gets the verdict its label promises, and its evidence', async ({ page }) => {
  const { card, evidence } = await openDiagnostic(page);
  const menu = page.getByRole('combobox', { name: 'Sample' });
  const labels = (await menu.getByRole('option').allTextContents()).slice(1);
  expect(labels.length).toBeGreaterThanOrEqual(8);
  const promised = (label: string): string | undefined =>
    PROMISED.find(([words]) => label.includes(words))?.[1];
  for (const label of labels) {
    await menu.selectOption({ label });
    await expect(card, label).toHaveAttribute('data-verdict', promised(label) ?? 'a known label');
    await expect(evidence.locator('mark').first()).toBeVisible();
  }
});

test('a dropped file is read, and what was typed can be brought back', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  await box.fill('my own words');
  await dropFile(page, 'app.log', 'text/plain', sampleText('overloaded/python-sdk'));
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await page.getByRole('button', { name: 'Bring my text back' }).click();
  await expect(box).toHaveValue('my own words');
  await expect(box).toBeFocused();
});

test('a chosen file and a paste anywhere on the page are read', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, card } = await openDiagnostic(page);
  await page.locator('.dx-file input').setInputFiles({
    name: 'error.json',
    mimeType: 'application/json',
    buffer: Buffer.from(sampleText('rate-limit/raw-json')),
  });
  await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
  await page.evaluate((text) => navigator.clipboard.writeText(text), sampleText('overloaded/claude-code'));
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await expect(box).toBeFocused();
});

test('copies command, report and link; the link opens the verdict without the text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, card } = await openDiagnostic(page);
  const secret = `sk-ant-api03-${'Ab3'.repeat(30)}`;
  const words = 'only these words of mine';
  await box.fill(`${words}\nx-api-key: ${secret}\n${sampleText('rate-limit/curl')}`);
  await expect(card).toHaveAttribute('data-verdict', 'rate-limit');

  await card.getByRole('button', { name: 'Copy report' }).click();
  await expect(card.getByRole('button', { name: 'Copied' })).toBeVisible();
  const report = await clipboard(page);
  expect(report).toContain('- **Status:** 429');
  expect(report).toMatch(/Written \(UTC\):\*\* \d{4}-\d\d-\d\d \d\d:\d\d:\d\d/);
  expect(report).toContain('Request id:** `req_');
  expect(report).toContain('Removed before analysis');
  expect(report).not.toContain(secret);
  expect(report).not.toContain(words);

  await card.getByRole('button', { name: 'Copy link to this verdict' }).click();
  await expect.poll(() => clipboard(page)).toContain('#verdict=');
  const link = await clipboard(page);
  expect(decodeURIComponent(new URL(link).hash)).toMatch(/^#verdict=rate-limit(:[\w-]+)?$/);
  expect(new URL(link).search).toBe('');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(card).toHaveAttribute('data-verdict', 'rate-limit');
  await expect(box).toHaveValue('');
  await expect(card.getByRole('button', { name: 'Copy report' })).toHaveCount(0);
  // A text of one's own takes the place of the shared verdict, and the address no longer names it.
  await box.fill(sampleText('overloaded/claude-code'));
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  expect(new URL(page.url()).hash).toBe('');
});

test('where the browser refuses to copy, the text is offered selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const { box, card } = await openDiagnostic(page);
  await box.fill(sampleText('overloaded/claude-code'));
  await card.getByRole('button', { name: 'Copy report' }).click();
  const offered = card.getByLabel(/refused to copy/);
  await expect(offered).toHaveValue(/Overloaded/);
  await expect(offered).toBeFocused();
});

test('every evidence can be shown in the text, and every number leads to its sentence', async ({ page }) => {
  const { box, card, evidence } = await openDiagnostic(page);
  await box.fill(sampleText('overloaded/python-sdk'));
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  const shows = page.getByRole('button', { name: /^Show evidence/ });
  const count = await shows.count();
  expect(count).toBeGreaterThan(3);
  for (let n = 1; n <= count; n += 1) {
    await page.getByRole('button', { name: `Show evidence ${n} in the text` }).click();
    await expect(evidence.locator(`mark[data-evidence~="${n}"]:focus`)).toHaveCount(1);
    await evidence.getByRole('link', { name: new RegExp(`^Evidence ${n}:`) }).click();
    await expect(page.locator('.dx-says li').nth(n - 1)).toBeFocused();
  }
});

test('a link with an unknown verdict is answered with one line', async ({ page }) => {
  const { card, line } = await openDiagnostic(page, '/diagnose/#verdict=%3Cimg%20src%3Dx%');
  await expect(line).toHaveText(/names a verdict that is not in the catalogue/);
  await expect(card).toHaveCount(0);
});

test('counts the named wait down, and tells when it is over', async ({ page }) => {
  await page.clock.install();
  const { box, card } = await openDiagnostic(page);
  await box.fill(sampleText('rate-limit/curl'));
  await page.clock.runFor(400);
  const timer = card.getByRole('timer');
  await expect(timer).toHaveText(/1[67] s left/);
  await page.clock.runFor(5_000);
  await expect(timer).toHaveText(/1[12] s left/);
  // An edit that changes nothing of the verdict does not start the wait again.
  await box.press('End');
  await box.pressSequentially(' ');
  await page.clock.runFor(400);
  await expect(timer).toHaveText(/1[12] s left/);
  await page.clock.runFor(15_000);
  await expect(timer).toHaveText('The wait is over.');
});

test('masks secrets in the view and never marks them', async ({ page }) => {
  const { box, evidence } = await openDiagnostic(page);
  const secret = `sk-ant-api03-${'Ab3'.repeat(30)}`;
  await box.fill(`key ${secret}\n${sampleText('overloaded/python-sdk')}`);
  await expect(evidence).toContainText('removed]');
  await expect(evidence).not.toContainText(secret);
  await expect(page.getByText('Masked before reading')).toBeVisible();
});

test('other errors of the same text can be selected in the box', async ({ page }) => {
  const { box, card } = await openDiagnostic(page);
  const first = sampleText('authentication/python-sdk');
  await box.fill(`${first}\n\n${sampleText('overloaded/python-sdk')}`);
  const also = card.getByRole('button', { name: /show it in the text/ }).first();
  await also.click();
  await expect(box).toBeFocused();
  const selected = await box.evaluate((el: HTMLTextAreaElement) =>
    el.value.slice(el.selectionStart, el.selectionEnd),
  );
  expect(selected.length).toBeGreaterThan(0);
});

test('reads a large text in the worker without blocking, and shows only the windows around the evidence', async ({
  page,
}) => {
  const { box, card, evidence } = await openDiagnostic(page);
  const filler = Array.from({ length: 8_000 }, (_, i) => `2026-11-22T10:00:00Z INFO step ${i} finished`).join(
    '\n',
  );
  await setText(box, `${filler}\n${sampleText('overloaded/python-sdk')}\n${filler}`);
  await expect(card).toHaveAttribute('data-verdict', 'overloaded');
  await expect(evidence).toContainText('overloaded_error');
  expect((await evidence.textContent())?.length ?? 0).toBeLessThan(20_000);
});

test('the code is in the language of the client, and its tabs follow the arrow keys', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { box, card } = await openDiagnostic(page);
  await box.fill(sampleText('overloaded/typescript-sdk'));
  const selected = card.getByRole('tab', { selected: true });
  await expect(selected).toHaveText('TypeScript');
  await selected.focus();
  await page.keyboard.press('Home');
  await expect(selected).toBeFocused();
  await expect(selected).toHaveText('Python');
  await page.keyboard.press('ArrowLeft');
  await expect(selected).toBeFocused();
  await expect(selected).toHaveText('Shell');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => clipboard(page))
    .toBe(await card.getByRole('tabpanel').locator('code').textContent());
});

test('nothing is asked of any server from the paste on, whatever it is', async ({ page }) => {
  // The worker is fetched when the page is idle, which a busy machine puts off.
  const warmed = page.waitForResponse((response) => response.url().includes('/answer.worker'));
  const { box, card } = await openDiagnostic(page);
  await warmed;
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const name of ['overloaded/python-sdk', 'rate-limit/curl', 'service-unavailable/nginx-html']) {
    await box.fill(sampleText(name));
    await expect(card).toHaveAttribute('data-verdict', name.split('/')[0] ?? '');
  }
  expect(requests).toEqual([]);
});
