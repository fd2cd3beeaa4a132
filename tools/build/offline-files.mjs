import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.mjs';

const ICONS = join(root, 'assets', 'icon');

/** What a system needs to know to install the game. */
const MANIFEST = {
  name: 'Hold the Line',
  short_name: 'Hold the Line',
  description: 'Take a call from someone at the end of their tether. When you speak matters.',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#17201e',
  theme_color: '#17201e',
  icons: [
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

/** The file that the service worker becomes. */
export const WORKER = 'offline.js';

const MARK = 'self.__WB_MANIFEST';
/** A name with a hash of the content in it says its version itself. */
const HASHED = /^assets\//;

/**
 * Vite's part for what works offline: the manifest with its icons, and in the service worker the list of all files of this build.
 * workbox-build would write that list, too, and bring Babel and a second bundler.
 *
 * @returns {import('vite').Plugin}
 */
export const offlineFiles = () => ({
  name: 'offline-files',
  apply: 'build',
  // after Vite's own, which write the page
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const { src } of MANIFEST.icons)
        this.emitFile({
          type: 'asset',
          fileName: src.slice(1),
          source: readFileSync(join(ICONS, src.slice(1))),
        });
      this.emitFile({
        type: 'asset',
        fileName: 'manifest.webmanifest',
        source: JSON.stringify(MANIFEST),
      });
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk' || !worker.code.includes(MARK))
        throw new Error(`${WORKER} does not ask for the list of files.`);
      const files = Object.values(bundle).filter(({ fileName }) => fileName !== WORKER);
      const list = files.map((file) => ({
        url: `/${file.fileName}`,
        revision: HASHED.test(file.fileName)
          ? null
          : hash(file.type === 'chunk' ? file.code : file.source),
      }));
      worker.code = worker.code.replace(MARK, JSON.stringify(list));
    },
  },
});

/** @type {(content: string | Uint8Array) => string} */
const hash = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16);
