import { defineConfig } from 'vite';

/** What runs on Node: the server and the command line, without the packages, which stay in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/node',
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        server: 'src/server/main.ts',
        hold: 'src/cli/hold.ts',
        'replay-worker': 'src/server/replay/worker.ts',
      },
      // all in one folder, where the server finds the file of its threads beside its own
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
