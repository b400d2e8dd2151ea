import { copyFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { serveDirectory, type StaticServer } from '../../src/cli/static-server.ts';
import { LAUNCH_ARGS } from '../support/browser.ts';
import { percentile } from './stats.ts';
import { SLOWDOWN } from './texts.ts';

interface Vitals {
  lcp: number;
  tbt: number;
  cls: number;
}

/** Slow 4G as Lighthouse applies it through DevTools: milliseconds and bytes a second. */
const SLOW_4G = {
  latency: 562.5,
  downloadThroughput: (1.6e6 * 0.9) / 8,
  uploadThroughput: (750e3 * 0.9) / 8,
};

declare global {
  interface Window {
    vitals?: { lcp: number; fcp: number; cls: number; long: { start: number; duration: number }[] };
  }
}

/** Starts observing before the page's own code. Runs in the page. */
function observe(): void {
  const seen = { lcp: 0, fcp: 0, cls: 0, long: [] as { start: number; duration: number }[] };
  window.vitals = seen;
  const on = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  };
  on('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  on('longtask', ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
  on('layout-shift', (entry) => {
    const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!shift.hadRecentInput) seen.cls += shift.value;
  });
}

async function visit(browser: Browser, url: string): Promise<Vitals> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => window.vitals);
  await context.close();
  if (!seen) throw new Error(`${url} was not observed`);
  const tbt = seen.long
    .filter(({ start }) => start >= seen.fcp)
    .reduce((total, { duration }) => total + duration - 50, 0);
  return { lcp: seen.lcp, tbt, cls: seen.cls };
}

const PAGES = ['errors/service-unavailable/', '', 'diagnose/', 'models/quiz/'];
const RUNS = 5;

/** The largest paint may come this many times as late as that of a page with one word on it. */
const AGAINST_EMPTY = 1.25;

const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Empty</title><p>Empty';

/** A page with one word on it, from a server of the same kind with the same headers. */
async function serveEmpty(): Promise<StaticServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'empty-'));
  writeFileSync(path.join(directory, 'index.html'), EMPTY);
  copyFileSync('dist/_headers', path.join(directory, '_headers'));
  return serveDirectory(directory, 0);
}

/** Cold visits, a fresh browser each, in turn with visits of an empty page; median of five. */
export async function benchVitals(executablePath: string, url: string): Promise<void> {
  console.log(`Cold visits on slow 4G, processor ${SLOWDOWN}× slower, phone, median of ${RUNS}`);
  const server = await serveEmpty();
  const addresses = [server.url, ...PAGES.map((page) => url + page)];
  const runs = new Map<string, Vitals[]>(addresses.map((address) => [address, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const [address, vitals] of runs) {
      const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
      vitals.push(await visit(browser, address));
      await browser.close();
    }
  }
  await server.close();
  const median = (address: string, read: (vitals: Vitals) => number): number =>
    percentile((runs.get(address) ?? []).map(read), 0.5);
  const empty = median(server.url, ({ lcp }) => lcp);
  console.log(`  an empty page: LCP ${empty.toFixed(0)} ms`);
  for (const page of PAGES) {
    const lcp = median(url + page, (run) => run.lcp);
    console.log(
      `  /${page}: LCP ${lcp.toFixed(0)} ms (limit 1200), ${(lcp / empty).toFixed(2)} × the empty page (limit ${AGAINST_EMPTY}), ` +
        `TBT ${median(url + page, (run) => run.tbt).toFixed(0)} ms (limit 50), CLS ${median(url + page, (run) => run.cls).toFixed(4)} (limit 0)`,
    );
  }
}
