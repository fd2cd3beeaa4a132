// npm run bench: builds the benchmark with the engine in it, and runs it with the heap in sight.
import { join } from 'node:path';
import { installDependencies } from './dependencies.mjs';
import { report } from './problem.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

try {
  await installDependencies();
  const { build } = await import('vite');
  const outDir = join(root, '.cache', 'bench');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'tests/bench/main.ts',
      target: 'node20',
      outDir,
      emptyOutDir: true,
    },
  });
  process.exitCode = await run(
    process.execPath,
    ['--expose-gc', join(outDir, 'main.js'), ...process.argv.slice(2)],
    {
      env: { NODE_ENV: 'production' },
    },
  );
} catch (error) {
  report(error);
  process.exitCode = 1;
}
