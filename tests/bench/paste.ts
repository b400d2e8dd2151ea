import type { Browser, Page } from '@playwright/test';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Asked } from '../../src/islands/diagnostic/answer.worker.ts';
import { filesBelow } from '../support/files.ts';
import { summary } from './stats.ts';
import { pasteOf, SIZES, SLOWDOWN } from './texts.ts';

interface Timing {
  /** Milliseconds from the change of the text to the painted verdict. */
  readonly answer: number;
  /** Longest time in milliseconds during which the page could not react meanwhile. */
  readonly blocked: number;
}

/** Pastes a text outside the box, as the page allows, and waits until the verdict for it stands on screen. Runs in the page. */
async function pasteInPage(text: string): Promise<Timing> {
  const answer = document.querySelector('.dx-answer');
  if (!answer) throw new Error('no Diagnostic on this page');
  const paste = (data: string): void => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const until = (wanted: boolean) =>
    new Promise<void>((resolve) => {
      const done = () => (document.querySelector('[data-verdict]') !== null) === wanted;
      if (done()) return resolve();
      const observer = new MutationObserver(() => {
        if (!done()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(answer, { childList: true, subtree: true });
    });
  paste(' ');
  await until(false);
  await frame();

  let blocked = 0;
  let last = performance.now();
  let watching = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
    if (watching) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);

  const begun = performance.now();
  paste(text);
  await until(true);
  await frame();
  const taken = performance.now() - begun;
  watching = false;
  return { answer: taken, blocked };
}

declare global {
  interface Window {
    /** Answers a text on the page's own thread and returns the milliseconds it took. */
    timeOf?: (text: string) => number;
    /** What the page asked its worker. */
    asked?: Asked[];
  }
}

/** Keeps what the page asks its worker. */
async function keepQuestions(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const asked: Asked[] = (window.asked = []);
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
      asked.push(message[0] as Asked);
      (post as (...all: unknown[]) => void).apply(this, message);
    };
  });
}

/** Waits until the page has warmed its worker up, and then warms its copy of the program up with the same questions. */
async function warmUpAlike(page: Page): Promise<void> {
  let count = -1;
  while (count < 1 || count !== (await page.evaluate(() => window.asked?.length))) {
    count = (await page.evaluate(() => window.asked?.length)) ?? 0;
    await page.waitForTimeout(1_000);
  }
  await page.evaluate(async () => {
    for (const { question } of [...(window.asked ?? [])]) {
      await new Promise((resolve) => setTimeout(resolve));
      if ('text' in question) window.timeOf?.(question.text);
    }
  });
}

/**
 * Chromium slows a page's own thread and no worker. So the built worker is also loaded into the page, where
 * the slowdown applies, with its two messages led to plain functions.
 */
async function loadWorkerIntoPage(page: Page): Promise<void> {
  const [file] = filesBelow('dist/_astro', (name) => /worker[^/]*\.js$/.test(name));
  if (!file) throw new Error('no worker among the built files');
  const { default: program } = (await import(pathToFileURL(resolve(file)).href)) as { default: string };
  await page.evaluate(`(() => {
    let answer;
    const addEventListener = (_, listener) => { answer = listener; };
    const postMessage = () => {};
    ${program}
    window.timeOf = (text) => {
      const begun = performance.now();
      answer({ data: { id: 1, question: { text } } });
      return performance.now() - begun;
    };
  })()`);
}

/** The real page with the processor slowed through the DevTools protocol. */
export async function benchPaste(browser: Browser, url: string): Promise<void> {
  console.log(`In the page, processor ${SLOWDOWN}× slower`);
  const page = await browser.newPage();
  await keepQuestions(page);
  await page.goto(`${url}diagnose/`, { waitUntil: 'networkidle' });
  await page.locator('.dx select:enabled').first().waitFor();
  await loadWorkerIntoPage(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await warmUpAlike(page);
  for (const { name, length, limit } of SIZES) {
    const count = length > 100_000 ? 12 : 100;
    const diagnosed: number[] = [];
    const painted: Timing[] = [];
    for (let run = 0; run < count; run += 1) {
      const taken = await page.evaluate((text) => window.timeOf?.(text), pasteOf(length, run + 1));
      if (taken !== undefined) diagnosed.push(taken);
    }
    for (let run = 0; run < 12; run += 1) {
      painted.push(await page.evaluate(pasteInPage, pasteOf(length, run + 1)));
    }
    console.log(`  ${name}: diagnosed in ${summary(diagnosed)} (limit ${limit} ms)`);
    console.log(`        verdict painted after ${summary(painted.map(({ answer }) => answer))}`);
    console.log(`        page could not react for ${summary(painted.map(({ blocked }) => blocked))}`);
  }
  await page.close();
}
