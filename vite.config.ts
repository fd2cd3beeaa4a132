import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineFiles, WORKER } from './tools/build/offline-files.mjs';

/** The browser app. Phaser and Howler are imported when a call starts, so they become files of their own. */
export default defineConfig({
  plugins: [react(), offlineFiles()],
  // Pictures, sounds and fonts are imported by the code that needs them; nothing is copied blindly.
  publicDir: false,
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    // What the bundled libraries ask of whoever passes them on travels with the build.
    license: { fileName: 'licenses.txt' },
    // As files, all of them: the server forbids fonts and styles that are not.
    assetsInlineLimit: 0,
    // Phaser alone is 1.3 MB before compression, and loaded only for a call.
    chunkSizeWarningLimit: 1600,
    rollupOptions: {
      input: { index: 'index.html', offline: 'src/offline.ts' },
      output: {
        // a service worker keeps its address, or browsers would never find the next one
        entryFileNames: ({ name }) => (name === 'offline' ? WORKER : 'assets/[name]-[hash].js'),
      },
    },
  },
});
