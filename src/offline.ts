/** The service worker: after the first visit the game works without a network, shipped calls included. */
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst, NetworkOnly } from 'workbox-strategies';

declare const self: ServiceWorkerGlobalScope & {
  /** all files of this build; put in by `tools/build/offline-files.mjs` */
  readonly __WB_MANIFEST: { readonly url: string; readonly revision: string | null }[];
};

const SHELF = '/scenarios/';

// a trainer edits the files while the page is open, so an old copy is for those without a network only
const calls = new NetworkFirst({ cacheName: 'calls', networkTimeoutSeconds: 4 });

// a line that was heard once is heard again; of a call that was not, nothing is recorded
const voices = new NetworkFirst({
  cacheName: 'voices',
  networkTimeoutSeconds: 4,
  plugins: [{ handlerDidError: async () => Response.json([]) }],
});

/**
 * A visit shows the version that the server has, and a build that is kept only where that one cannot be had. A page loads the
 * parts of its own build, so a call goes on in the old version beside a new one; the new worker begins when no old page is left.
 */
const visit = new NetworkOnly({
  networkTimeoutSeconds: 4,
  plugins: [
    {
      fetchDidSucceed: async ({ response }) => {
        if (!response.ok) throw new Error(`the server answered with ${response.status}`);
        return response;
      },
      handlerDidError: () => matchPrecache('/index.html'),
    },
  ],
});

registerRoute(({ request, url }) => request.mode === 'navigate' && url.pathname === '/', visit);
precacheAndRoute([...self.__WB_MANIFEST]);
cleanupOutdatedCaches();
registerRoute(({ url }) => url.pathname.startsWith(`${SHELF}voices/`), voices);
registerRoute(({ url }) => url.pathname.startsWith(SHELF), calls);

/** The page that brought us has its calls already; we had not been there yet. */
const keepCalls = async (): Promise<void> => {
  const cache = await caches.open('calls');
  const answer = await fetch(SHELF);
  if (!answer.ok) return;
  await cache.put(SHELF, answer.clone());
  const names: readonly string[] = await answer.json();
  await Promise.allSettled(names.map((name) => keepCall(cache, name)));
};

/** A call with its words in other languages, since somebody may change to one while there is no network. */
const keepCall = async (cache: Cache, name: string): Promise<void> => {
  const addressOf = (file: string): string => `${SHELF}${encodeURIComponent(file)}.json`;
  await cache.add(addressOf(name));
  const kept: { readonly translations?: readonly { readonly name: string }[] } | undefined = await (
    await cache.match(addressOf(name))
  )?.json();
  await cache.addAll((kept?.translations ?? []).map((one) => addressOf(one.name)));
};

self.addEventListener('install', (event) => event.waitUntil(keepCalls().catch(() => undefined)));
