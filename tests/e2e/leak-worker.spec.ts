import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, unguarded as test } from './support/guard.ts';

declare global {
  interface Window {
    sitePolicy?: { createScriptURL(address: string): string } | undefined;
  }
}

/**
 * The reader of a paste runs in a worker. On a host that sends no headers of ours, only what the worker
 * inherits from its page binds it. Headers are taken away here, and a worker tries to send.
 */
test('a worker of the page is bound by the policy in the page, without any header', async ({ page }) => {
  const arrived: string[] = [];
  const elsewhere = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('{}');
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
  const away = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
  await page.route(/^http:\/\/localhost/, async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    delete headers['content-security-policy'];
    await route.fulfill({ response, headers });
  });
  await page.addInitScript(() => {
    const factory = (
      globalThis as { trustedTypes?: { createPolicy(...all: unknown[]): Window['sitePolicy'] } }
    ).trustedTypes;
    if (!factory) return;
    const create = factory.createPolicy.bind(factory);
    factory.createPolicy = (...all) => {
      const made = create(...all);
      if (all[0] === 'site-worker') window.sitePolicy = made;
      return made;
    };
  });
  await page.goto('/diagnose/');
  await page.waitForFunction(() => window.sitePolicy !== undefined);

  const outcome = await page.evaluate(
    async (origins) => {
      const program = `onmessage = async ({ data: origins }) => {
      const results = {};
      const tried = async (name, attempt) => {
        try { await attempt(); results[name] = 'went through'; } catch { results[name] = 'refused'; }
      };
      for (const [name, origin] of Object.entries(origins)) {
        await tried(name + ' fetch', () => fetch(origin + '/leak-worker-fetch?paste', { mode: 'no-cors' }));
        await tried(name + ' import', () => import(origin + '/leak-worker-import.js?paste'));
        await tried(name + ' socket', () => new Promise((resolve, reject) => {
          const socket = new WebSocket(origin.replace('http', 'ws') + '/leak-worker-socket?paste');
          socket.onopen = resolve;
          socket.onerror = reject;
        }));
      }
      postMessage(results);
    }`;
      const blob = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
      const refusals: Record<string, string> = {};
      for (const [name, address] of Object.entries({
        'a file of the site': `${location.origin}/_astro/x.js`,
        'a foreign file': `${origins.foreign}/x.js`,
        'a data address': 'data:text/javascript,0',
      })) {
        try {
          window.sitePolicy?.createScriptURL(address);
          refusals[name] = 'accepted';
        } catch {
          refusals[name] = 'refused';
        }
      }
      const worker = new Worker(window.sitePolicy?.createScriptURL(blob) ?? '', { type: 'module' });
      worker.postMessage({ ...origins, own: location.origin });
      const sent = await new Promise<Record<string, string>>((resolve) => {
        worker.onmessage = ({ data }: MessageEvent<Record<string, string>>) => resolve(data);
      });
      return { sent, refusals };
    },
    { foreign: away },
  );

  elsewhere.closeAllConnections();
  await new Promise((resolve) => elsewhere.close(resolve));
  expect(outcome.refusals).toEqual({
    'a file of the site': 'refused',
    'a foreign file': 'refused',
    'a data address': 'refused',
  });
  expect(Object.keys(outcome.sent)).toHaveLength(6);
  expect(Object.entries(outcome.sent).filter(([, result]) => result !== 'refused')).toEqual([]);
  expect(arrived, 'requests that reached another origin').toEqual([]);
});
