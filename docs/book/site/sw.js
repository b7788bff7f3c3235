// sw.js: keeps the site for reading without a network. build.mjs puts the versions and the names of the files in. The
// compiler is kept from the first time that it is fetched.
'use strict';

const pages = 'downhill-' + "VERSION", compiler = 'downhill-compiler-' + "COMPILER";
const files = ["FILES"];

self.addEventListener('install', function (event) {
  event.waitUntil(caches.open(pages).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', function (event) {
  const old = (name) => name.startsWith('downhill-') && name !== pages && name !== compiler;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

async function answer(request) {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && new URL(request.url).pathname.includes('/compiler/')) {
    const copy = response.clone();
    caches.open(compiler).then((cache) => cache.put(request, copy)).catch(() => {}); // no room: fetched again, then
  }
  return response;
}

self.addEventListener('fetch', function (event) {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});
