import { findings } from './support/axe.ts';
import { expect, unguarded as test } from './support/guard.ts';

for (const address of ['/', '/diagnose/']) {
  test(`${address}: the button tries to send the text away and shows each refusal`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'blob:' && hostname !== 'localhost') asked.push(request.url());
    });
    await page.goto(address);
    await page.getByRole('textbox', { name: 'Paste the error' }).fill('529 with sk-ant-api03-secret');
    const button = page.getByRole('button', { name: 'Try to leak it' });
    await button.click();
    const lines = page.locator('[data-leak-result] li');
    await expect(lines).toHaveText(
      [
        'Refused by the browser: a request by script (connect-src).',
        'Refused by the browser: a beacon (connect-src).',
        'Refused by the browser: a socket (connect-src).',
        'Refused by the browser: a foreign image (img-src).',
        'Refused by the browser: a form (form-action).',
      ],
      { timeout: 15_000 },
    );
    await expect(button).toBeEnabled();
    await expect(button).toBeFocused();
    expect(page.url()).toContain(address);
    expect(page.context().pages()).toHaveLength(1);
    expect(await findings(page, '.leak')).toEqual([]);
    // Chromium lists a refused request as well; none may have been answered.
    expect(asked.every((url) => url.includes('leak.invalid'))).toBe(true);
  });
}

test('where the policy is missing the button says so instead of reassuring', async ({ page }) => {
  await page.route(/^http:\/\/localhost/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    const body = headers['content-type']?.includes('html')
      ? (await response.text()).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
      : await response.body();
    await route.fulfill({ response, headers, body });
  });
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'Try to leak it' }).click();
  await expect(page.locator('[data-leak-result] li').first()).toContainText('Not reported as refused', {
    timeout: 15_000,
  });
});
