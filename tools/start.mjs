// npm start: sets up what is missing, builds what is stale, and serves the game until it is told to stop.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { report } from './problem.mjs';
import { root } from './root.mjs';
import { stopSignal } from './stop.mjs';

const stop = stopSignal();

const start = async () => {
  await installDependencies(stop);
  await Promise.all([build('web', stop), build('node', stop)]);
  const { serve } = await import(pathToFileURL(join(root, 'dist/node/server.js')).href);
  const home = {
    web: join(root, 'dist/web'),
    scenarios: join(root, 'scenarios'),
    data: join(root, 'data'),
    version: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
  };
  return serve(home, process.env);
};

try {
  const { address, close } = await start();
  console.log(`Hold the Line is at ${address}`);
  if (!stop.aborted) await once(stop, 'abort');
  await close();
} catch (error) {
  if (!stop.aborted) {
    report(error);
    process.exitCode = 1;
  }
}
