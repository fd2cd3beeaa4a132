import { defineConfig } from 'vite';

/** Packages of many small files. Finding and reading those takes Node longer than all that the server does at its start. */
const BUNDLED = [
  '@hono/node-server',
  '@noble/hashes',
  'commander',
  'hono',
  'kysely',
  'oauth4webapi',
  'xstate',
  'yaml',
  'zod',
];

/** What runs on Node: the server and the command line. Packages with parts that are not JavaScript stay in node_modules. */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: BUNDLED },
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
