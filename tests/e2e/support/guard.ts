import { test as base, expect, type BrowserContext } from '@playwright/test';

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

/** Without the guard, for tests that try what the policy forbids. */
export { base as unguarded, expect };
