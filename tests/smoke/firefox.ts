import puppeteer from 'puppeteer-core';
import type { Visitor } from './visitor.ts';

/** Firefox over WebDriver BiDi, which it speaks itself. */
export async function startFirefox(executablePath: string): Promise<Visitor> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
    );
  });
  return {
    open: async (address) => void (await page.goto(address)),
    address: () => Promise.resolve(page.url()),
    reload: async () => void (await page.reload()),
    text: async (selector) => (await page.$(selector))?.evaluate((el) => el.textContent) ?? null,
    type: (selector, text) => page.locator(selector).fill(text),
    press: (selector) => page.locator(selector).click(),
    value: (selector) => page.$eval(selector, (el) => (el as HTMLTextAreaElement).value),
    complaints: () => Promise.resolve(complaints),
    close: () => browser.close(),
  };
}
