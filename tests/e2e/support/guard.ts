import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

interface Violation {
  directive: string;
  blocked: string;
  page: string;
}

declare global {
  interface Window {
    /** Puts a violation into the record of the running test. */
    recordViolation?: (violation: Violation) => Promise<void>;
  }
}

/** What a page did that no page of this site may do. */
export interface Record {
  readonly violations: string[];
  readonly errors: string[];
  readonly foreign: string[];
}

/** Watches every page of a context for policy violations, console errors and requests to other origins. */
async function watch(context: BrowserContext, origin: string): Promise<Record> {
  const record: Record = { violations: [], errors: [], foreign: [] };
  await context.exposeFunction('recordViolation', ({ directive, blocked, page }: Violation) => {
    record.violations.push(`${page}: ${directive} blocked ${blocked}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      void window.recordViolation?.({
        directive: event.effectiveDirective,
        blocked: `${event.blockedURI} ${event.sample}`.trim(),
        page: location.pathname,
      });
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') record.errors.push(`${message.page()?.url() ?? ''}: ${message.text()}`);
  });
  context.on('weberror', (error) => record.errors.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) record.foreign.push(request.url());
  });
  return record;
}

/**
 * Playwright's `test`, with a guard that every test of this folder carries: when it ends, no page of it may
 * have violated the content security policy, logged an error or asked another origin for anything.
 */
export const test = base.extend<{ record: Record; guard: undefined }>({
  record: async ({ context, baseURL }, use) => {
    await use(await watch(context, new URL(baseURL ?? '').origin));
  },
  guard: [
    async ({ record }, use) => {
      await use(undefined);
      expect.soft(record.violations, 'policy violations').toEqual([]);
      expect.soft(record.errors, 'console errors').toEqual([]);
      expect.soft(record.foreign, 'requests to other origins').toEqual([]);
    },
    { auto: true },
  ],
});

interface Visitor {
  readonly page: Page;
  readonly record: Record;
}

/**
 * The same with one page for all tests of a worker, for tests that look at page after page and press nothing: a
 * context, a process and a compiled axe for each of them would take longer than the looking. What a test emulates is
 * undone before the next one; a test that fails takes the page with it.
 */
export const visiting = test.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL = '', viewport = null, serviceWorkers = 'block' } = project.use;
      const context = await browser.newContext({ baseURL, viewport, serviceWorkers });
      const record = await watch(context, new URL(baseURL).origin);
      await use({ page: await context.newPage(), record });
      await context.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ visitor: { page }, viewport }, use) => {
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    if (viewport !== null) await page.setViewportSize(viewport);
    await use(page);
  },
  record: async ({ visitor: { record } }, use) => {
    for (const list of [record.violations, record.errors, record.foreign]) list.length = 0;
    await use(record);
  },
});

/** Without the guard, for tests that try what the policy forbids. */
export { base as unguarded, expect };
