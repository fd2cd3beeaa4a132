// npm run -s hold -- ...: the command line of the game. Stdout belongs to the command; set-up speaks on stderr.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { report } from './problem.mjs';
import { root } from './root.mjs';

/** Above those of the command itself: 0 good, 1 the file is at fault, 2 the call of the command is. */
const COULD_NOT_RUN = 3;

try {
  await installDependencies();
  await build('node');
  if (['serve', 'dev'].includes(process.argv[2] ?? '')) await build('web');
  const { hold } = await import(pathToFileURL(join(root, 'dist/node/hold.js')).href);
  // npm has taken us to the folder of the project; paths are meant from where the person stands.
  const { INIT_CWD, npm_lifecycle_event } = process.env;
  if (INIT_CWD !== undefined && npm_lifecycle_event === 'hold') process.chdir(INIT_CWD);
  process.exitCode = await hold(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = COULD_NOT_RUN;
}
