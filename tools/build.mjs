import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { isStamped, stamp } from './stamp.mjs';

/** What there is to build, and what it is made from. */
const PRODUCTS = {
  web: {
    called: 'the browser app',
    config: 'vite.config.ts',
    from: ['index.html', 'assets', 'tools/build', 'tsconfig.worker.json'],
  },
  node: { called: 'the server and the command line', config: 'vite.node.config.ts', from: [] },
};

const ALWAYS = ['src', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

/**
 * Builds dist/web or dist/node, unless it stands there already, made from the files as they are.
 *
 * @param {keyof typeof PRODUCTS} product
 * @param {AbortSignal} [signal] gives up
 * @throws {Problem} when it cannot be built
 */
export const build = async (product, signal) => {
  const { called, config, from } = PRODUCTS[product];
  const dist = join(root, 'dist');
  const out = join(dist, product);
  const stampFile = join(dist, `${product}.stamp`);
  const inputs = fingerprint([...ALWAYS, config, ...from]);
  if (existsSync(out) && isStamped(stampFile, inputs)) return;

  console.error(`Building ${called} ...`);
  // Built beside the old one and moved into its place, so that a server that runs is never left with half of it.
  const fresh = join(dist, `.${product}-${process.pid}`);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const args = ['build', '--config', config, '--outDir', fresh, '--logLevel', 'warn'];
  try {
    const options = { env: { NODE_ENV: 'production' }, ...(signal && { signal }) };
    if ((await run(process.execPath, [vite, ...args], options)) !== 0) {
      throw new Problem(`Could not build ${called}; the reason stands above.`);
    }
    mkdirSync(dist, { recursive: true });
    rmSync(out, { recursive: true, force: true });
    renameSync(fresh, out);
    stamp(stampFile, inputs);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
};
