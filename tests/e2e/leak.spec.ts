import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, unguarded as test } from './support/guard.ts';

/**
 * Nothing pasted can leave the page. These tests try every way a script has of sending something, to
 * another origin and to the site's own, and count what arrives.
 */
const PAGES = ['/', '/diagnose/', '/errors/service-unavailable/', '/models/quiz/'];

for (const address of PAGES) {
  test(`${address} refuses every way out`, async ({ page, context }) => {
    const arrived: string[] = [];
    const elsewhere = createServer((request, response) => {
      arrived.push(request.url ?? '');
      response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const foreign = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;

    await page.goto(address, { waitUntil: 'networkidle' });
    const before: string[] = [];
    context.on('request', (request) => before.push(`${request.resourceType()} ${request.url()}`));

    const outcome = await page.evaluate(async (away) => {
      const here = location.origin;
      const results: Record<string, string> = {};
      const attempts: Promise<void>[] = [];
      const settled = async (name: string, attempt: () => Promise<unknown>): Promise<void> => {
        try {
          await attempt();
          results[name] = 'went through';
        } catch {
          results[name] = 'refused';
        }
      };
      // All at once: waiting for the silence of one after the other would take a quarter of a minute.
      const tried = (name: string, attempt: () => Promise<unknown>): void => {
        attempts.push(settled(name, attempt));
      };
      const loading = (element: HTMLElement): Promise<unknown> =>
        new Promise((resolve, reject) => {
          element.addEventListener('load', resolve);
          element.addEventListener('error', reject);
          document.body.append(element);
          setTimeout(() => reject(new Error('silence')), 1500);
        });
      const socket = (url: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const opened = new WebSocket(url);
          opened.onopen = resolve;
          opened.onerror = reject;
        });
      const stream = (url: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const opened = new EventSource(url);
          opened.onopen = resolve;
          opened.onerror = reject;
        });
      const xhr = (url: string): Promise<unknown> =>
        new Promise((resolve, reject) => {
          const request = new XMLHttpRequest();
          request.onload = resolve;
          request.onerror = reject;
          request.open('POST', url);
          request.send('paste');
        });
      for (const [name, origin] of Object.entries({ foreign: away, own: here })) {
        const at = (path: string): string => `${origin}/leak-${path}?paste`;
        tried(`${name} fetch`, () => fetch(at('fetch'), { method: 'POST', body: 'paste', mode: 'no-cors' }));
        tried(`${name} keepalive`, () => fetch(at('keepalive'), { keepalive: true, mode: 'no-cors' }));
        tried(`${name} xhr`, () => xhr(at('xhr')));
        tried(`${name} event stream`, () => stream(at('stream')));
        tried(`${name} socket`, () => socket(at('socket').replace('http', 'ws')));
        // A beacon says true even where the policy then drops it, so only its arrival counts.
        navigator.sendBeacon(at('beacon'), 'paste');
        tried(`${name} frame`, () =>
          loading(Object.assign(document.createElement('iframe'), { src: at('frame') })),
        );
        tried(`${name} media`, () =>
          loading(Object.assign(document.createElement('video'), { src: at('media') })),
        );
      }
      tried('foreign style', () =>
        loading(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: `${away}/leak-style?paste`,
          }),
        ),
      );
      tried('foreign image', () =>
        loading(Object.assign(document.createElement('img'), { src: `${away}/leak-image?paste` })),
      );
      tried('foreign prefetch', () =>
        loading(
          Object.assign(document.createElement('link'), {
            rel: 'prefetch',
            href: `${away}/leak-prefetch?paste`,
          }),
        ),
      );
      tried('foreign import', () => import(/* @vite-ignore */ `${away}/leak-import.js?paste`));
      await Promise.all(attempts);
      const form = Object.assign(document.createElement('form'), {
        method: 'post',
        action: `${away}/leak-form`,
      });
      document.body.append(form);
      form.submit();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return results;
    }, foreign);

    elsewhere.closeAllConnections();
    await new Promise((resolve) => elsewhere.close(resolve));
    const through = Object.entries(outcome)
      .filter(([, result]) => result === 'went through')
      .map(([name]) => name);
    expect(Object.keys(outcome)).toHaveLength(18);
    // Chromium resolves an iframe's load event even for a blocked frame; whether it arrived is what counts.
    expect(through.filter((name) => !name.endsWith('frame'))).toEqual([]);
    expect(arrived, 'requests that reached another origin').toEqual([]);
    expect(new URL(page.url()).pathname).toBe(address);
  });
}
