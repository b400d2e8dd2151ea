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
      const settled = async (attempt: () => Promise<unknown>): Promise<string> => {
        try {
          await attempt();
          return 'went through';
        } catch {
          return 'refused';
        }
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
      const results: Record<string, string> = {};
      for (const [name, origin] of Object.entries({ foreign: away, own: here })) {
        const at = (path: string): string => `${origin}/leak-${path}?paste`;
        results[`${name} fetch`] = await settled(() =>
          fetch(at('fetch'), { method: 'POST', body: 'paste', mode: 'no-cors' }),
        );
        results[`${name} keepalive`] = await settled(() =>
          fetch(at('keepalive'), { keepalive: true, mode: 'no-cors' }),
        );
        results[`${name} xhr`] = await settled(() => xhr(at('xhr')));
        results[`${name} event stream`] = await settled(() => stream(at('stream')));
        results[`${name} socket`] = await settled(() => socket(at('socket').replace('http', 'ws')));
        // A beacon says true even where the policy then drops it, so only its arrival counts.
        navigator.sendBeacon(at('beacon'), 'paste');
        results[`${name} frame`] = await settled(() =>
          loading(Object.assign(document.createElement('iframe'), { src: at('frame') })),
        );
        results[`${name} style`] =
          name === 'own'
            ? 'refused'
            : await settled(() =>
                loading(
                  Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at('style') }),
                ),
              );
        results[`${name} media`] = await settled(() =>
          loading(Object.assign(document.createElement('video'), { src: at('media') })),
        );
      }
      results['foreign image'] = await settled(() =>
        loading(Object.assign(document.createElement('img'), { src: `${away}/leak-image?paste` })),
      );
      results['foreign prefetch'] = await settled(() =>
        loading(
          Object.assign(document.createElement('link'), {
            rel: 'prefetch',
            href: `${away}/leak-prefetch?paste`,
          }),
        ),
      );
      results['foreign import'] = await settled(
        () => import(/* @vite-ignore */ `${away}/leak-import.js?paste`),
      );
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
    // Chromium resolves an iframe's load event even for a blocked frame; whether it arrived is what counts.
    expect(through.filter((name) => !name.endsWith('frame'))).toEqual([]);
    expect(arrived, 'requests that reached another origin').toEqual([]);
    expect(new URL(page.url()).pathname).toBe(address);
  });
}
