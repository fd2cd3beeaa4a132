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
      input: { server: 'src/server/main.ts', hold: 'src/cli/hold.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
});
