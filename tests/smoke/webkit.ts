import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, By, Capabilities, until, type WebDriver, type WebElement } from 'selenium-webdriver';
import type { WebKit } from '../support/other-browsers.ts';
import type { Visitor } from './visitor.ts';

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts the driver, on a screen of its own where there is none; returns its address and how to end both. */
async function startDriver({ driver, screen }: WebKit): Promise<{ url: string; end: () => void }> {
  const port = await freePort();
  const command = [driver, `--port=${port}`];
  const [program = driver, ...args] = screen ? [screen, '-a', ...command] : command;
  // A group of its own, so that screen, driver and browser end together.
  const child = spawn(program, args, { detached: true, stdio: 'ignore' });
  const end = (): void => {
    if (child.pid && child.exitCode === null) process.kill(-child.pid);
  };
  const url = `http://127.0.0.1:${port}`;
  for (let wait = 0; wait < 100; wait += 1) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return { url, end };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  end();
  throw new Error(`${command.join(' ')} did not answer`);
}

/** A click needs the element in view, and the driver does not always bring it there. */
async function click(browser: WebDriver, element: WebElement): Promise<void> {
  await browser.executeScript(
    'arguments[0].scrollIntoView({ block: "center", behavior: "instant" })',
    element,
  );
  await element.click();
}

/** WebKitGTK over WebDriver: the engine of Safari, not Safari. Its console cannot be read. */
export async function startWebKit(found: WebKit): Promise<Visitor> {
  const driver = await startDriver(found);
  const browser = await new Builder()
    .usingServer(driver.url)
    .withCapabilities(
      new Capabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
      }),
    )
    .build()
    .catch((error: unknown) => {
      driver.end();
      throw error;
    });
  const first = (selector: string) => browser.wait(until.elementLocated(By.css(selector)), 10_000);
  return {
    open: (address) => browser.get(address),
    address: () => browser.getCurrentUrl(),
    reload: () => browser.navigate().refresh(),
    text: async (selector) => {
      const [element] = await browser.findElements(By.css(selector));
      return element ? element.getAttribute('textContent') : null;
    },
    type: async (selector, text) => {
      const field = await first(selector);
      await field.clear();
      await field.sendKeys(text);
    },
    press: async (selector) => {
      await first(selector);
      for (const element of await browser.findElements(By.css(selector)))
        if (await element.isDisplayed()) return click(browser, element);
      throw new Error(`nothing shown matches ${selector}`);
    },
    value: async (selector) => (await first(selector)).getProperty('value') as Promise<string>,
    complaints: () => Promise.resolve(null),
    close: async () => {
      await browser.quit().finally(driver.end);
    },
  };
}
