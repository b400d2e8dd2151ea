/**
 * Keeps one whole version of the site, so that it works while the network or its host does not.
 * The build puts `VERSION` and `FILES` in front of this text.
 *
 * A page and everything it loads come from the same version: a new one is fetched whole beside the old,
 * and takes over only when no page of the old is open, or when the only open page goes elsewhere.
 */
/* global VERSION, FILES */
const PREFIX = 'claude-error-guide ';

const fetchWhole = async () => {
  const cache = await caches.open(PREFIX + VERSION);
  await cache.addAll(
    FILES.map((path) => new Request(new URL(path, registration.scope), { cache: 'no-cache' })),
  );
};

const dropOthers = async () => {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + VERSION);
  await Promise.all(old.map((name) => caches.delete(name)));
};

const lastPageLeaves = async (request) =>
  request.mode === 'navigate' && registration.waiting && (await clients.matchAll()).length < 2;

async function answer(request) {
  if (await lastPageLeaves(request)) {
    registration.waiting.postMessage('take over');
    // The browser asks again at once, and the new version answers.
    return new Response('', { headers: { refresh: '0' } });
  }
  const cache = await caches.open(PREFIX + VERSION);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const missing = await cache.match(new URL('404.html', registration.scope));
    return new Response(missing?.body, { status: 404, headers: missing?.headers });
  }
}

addEventListener('install', (event) => event.waitUntil(fetchWhole()));
addEventListener('activate', (event) => event.waitUntil(dropOthers()));
addEventListener('message', (event) => {
  if (event.data === 'take over') skipWaiting();
});
addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(registration.scope)) event.respondWith(answer(event.request));
});
