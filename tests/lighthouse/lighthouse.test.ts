/**
 * Lighthouse on one page of each kind. Categories are taken apart into their audits, so that the exceptions are
 * named and nothing else can hide behind them. Times are left to the benchmark: a busy machine would decide.
 */
import { chromium, type Browser } from '@playwright/test';
import lighthouse, { type Result } from 'lighthouse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveDirectory, type StaticServer } from '../../src/cli/static-server.ts';
import { LAUNCH_ARGS, requireBrowser } from '../support/browser.ts';
import { DIST } from '../support/dist.ts';
import { freePort } from '../support/free-port.ts';

const PAGES = ['errors/service-unavailable/', '', 'diagnose/', 'models/quiz/'];

/** What counts whole: every audit with a weight. */
const CATEGORIES = ['accessibility', 'best-practices', 'seo', 'agentic-browsing'];

/**
 * Lighthouse asks for these two files from inside the page, where the policy lets no script ask the site's own
 * origin. That both are there and right is tested on the files.
 */
const REFUSED_BY_POLICY = ['llms-txt', 'robots-txt'];

/**
 * What slows a page down whatever the machine: none of it may be found. That nothing moves at all is tested
 * piece by piece in the browser: on a busy machine the end of a sentence that arrives late moves to the next line.
 */
const WITHOUT_A_CLOCK = [
  'cumulative-layout-shift',
  'cls-culprits-insight',
  'dom-size-insight',
  'duplicated-javascript-insight',
  'font-display-insight',
  'image-delivery-insight',
  'legacy-javascript-insight',
  'redirects',
  'render-blocking-insight',
  'third-parties-insight',
  'total-byte-weight',
  'unminified-css',
  'unminified-javascript',
  'unsized-images',
  'unused-css-rules',
  'unused-javascript',
  'viewport-insight',
];

/** Milliseconds for one page on a machine that does much else. */
const PATIENCE = 240_000;

let server: StaticServer;
let browser: Browser;
let port: number;

beforeAll(async () => {
  port = await freePort();
  server = await serveDirectory(DIST, 0);
  browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: [...LAUNCH_ARGS, `--remote-debugging-port=${port}`],
  });
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  await server.close();
});

/** What Lighthouse calls it when the browser's own recording lacks its beginning: it says nothing of the page. */
const CUT_RECORDING = 'NO_NAVSTART';
const RECORDINGS = 3;

/** Measures one page; a recording that lacks its beginning is made again, as Lighthouse asks for. */
async function measure(path: string): Promise<Result> {
  for (let recording = 1; ; recording++) {
    const run = await lighthouse(server.url + path, {
      port,
      logLevel: 'error',
      throttlingMethod: 'provided',
      maxWaitForLoad: PATIENCE / 2,
    });
    if (!run) throw new Error('Lighthouse gave no result');
    if (run.lhr.runtimeError?.code !== CUT_RECORDING || recording === RECORDINGS) return run.lhr;
  }
}

const failed = ({ audits }: Result, ids: readonly string[]): string[] =>
  ids
    .map((id) => audits[id] ?? { id, score: 0, title: 'Lighthouse has no such audit' })
    .filter(({ score }) => score !== null && score < 1)
    .map(({ id }) => id)
    .sort();

describe.each(PAGES)('/%s', (path) => {
  let result: Result;

  beforeAll(async () => {
    result = await measure(path);
  }, PATIENCE);

  test('was measured', () => {
    expect(result.runtimeError).toBeUndefined();
    expect(new URL(result.finalDisplayedUrl ?? '').pathname).toBe(`/${path}`);
  });

  test('has nothing to mend in any category but what the policy forbids Lighthouse to read', () => {
    const weighted = CATEGORIES.flatMap((name) => {
      const refs = result.categories[name]?.auditRefs ?? [];
      expect(refs.length, name).toBeGreaterThan(0);
      return refs.filter(({ weight }) => weight > 0).map(({ id }) => id);
    });
    expect(failed(result, [...new Set(weighted)])).toEqual(REFUSED_BY_POLICY);
    for (const id of REFUSED_BY_POLICY) expect(result.audits[id]?.explanation).toContain('CSP violation');
  });

  test('does nothing that would slow it down', () => {
    expect(failed(result, WITHOUT_A_CLOCK)).toEqual([]);
  });
});

test(
  'the site can be installed',
  async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    const session = await context.newCDPSession(page);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A window without a history is what the tests run in.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(data).toContain('"maskable"');
    await context.close();
  },
  PATIENCE,
);
