import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, unguarded as test } from './support/guard.ts';

/** Ends of tags, but not in the middle of a sentence: its words move to the next line as more of them arrive. */
const SEAM = /(?<=<\/?(?!(?:a|code|em|kbd|small|span|strong)\b)[a-z][^>]*>)/;
/** Pieces of a body and the milliseconds between two: more than a frame. */
const PIECES = 250;
const PAUSE = 20;

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

/** A slow line or a busy browser shows a page in pieces; wherever one ends, what is shown stays where it is. */
for (const address of [
  '/',
  '/errors/service-unavailable/',
  '/diagnose/',
  '/models/quiz/',
  '/guides/retry/',
  '/errors/',
])
  test(`nothing of ${address} moves while it arrives piece by piece`, async ({ page, request }) => {
    const whole = await request.get(address);
    const html = await whole.text();
    const pieces = html.slice(html.indexOf('<body')).split(SEAM);
    const server = createServer((incoming, response) => {
      if (incoming.url !== address) return void response.writeHead(404).end();
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': whole.headers()['content-security-policy'] ?? '',
      });
      void (async () => {
        response.write(html.slice(0, html.indexOf('<body')));
        for (const piece of pieces.slice(0, PIECES)) {
          response.write(piece);
          await sleep(PAUSE);
        }
        response.end(pieces.slice(PIECES).join(''));
      })();
    });
    await new Promise<void>((listening) => server.listen(0, listening));
    await page.addInitScript(() => {
      const shifts: Shift[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as unknown as (PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        })[])
          shifts.push({
            value: entry.value,
            moved: entry.sources.map(
              ({ node }) =>
                (node instanceof Element ? node : node?.parentElement)?.outerHTML.slice(0, 60) ?? 'removed',
            ),
          });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    try {
      for (const viewport of [
        { width: 360, height: 800 },
        { width: 1280, height: 900 },
      ]) {
        await page.setViewportSize(viewport);
        await page.goto(`http://localhost:${(server.address() as AddressInfo).port}${address}`);
        await expect(page.getByRole('contentinfo')).toBeAttached();
        const shifts = await page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts);
        expect(shifts, `${viewport.width} px`).toEqual([]);
      }
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
