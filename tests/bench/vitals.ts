import { chromium, type Browser } from '@playwright/test';
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

const PAGES = ['errors/service-unavailable/', '', 'models/quiz/'];
const RUNS = 5;

/** Cold visits, a fresh browser each, median of five. */
export async function benchVitals(executablePath: string, url: string): Promise<void> {
  console.log(`Cold visits on slow 4G, processor ${SLOWDOWN}× slower, phone, median of ${RUNS}`);
  for (const path of PAGES) {
    const runs: Vitals[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS });
      runs.push(await visit(browser, url + path));
      await browser.close();
    }
    const median = (read: (vitals: Vitals) => number): number => percentile(runs.map(read), 0.5);
    console.log(
      `  /${path}: LCP ${median((run) => run.lcp).toFixed(0)} ms (limit 1200), TBT ${median((run) => run.tbt).toFixed(0)} ms (limit 50), CLS ${median((run) => run.cls).toFixed(4)} (limit 0)`,
    );
  }
}
