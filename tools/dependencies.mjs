import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { isStamped, stamp } from './stamp.mjs';

const MODULES = join(root, 'node_modules');
const STAMP = join(MODULES, '.hold-setup');

/**
 * Brings node_modules in step with package-lock.json, unless it is already.
 *
 * @param {AbortSignal} [signal] gives up
 * @throws {Problem} when Node is too old or npm could not do it
 */
export const installDependencies = async (signal) => {
  refuseOldNode(process.versions.node);
  const wanted = wantedState();
  if (isStamped(STAMP, wanted)) return;
  refuseLink(MODULES);
  console.error('Installing the dependencies (again only when package-lock.json changes) ...');
  const status = await npm(
    // Said in full, so that no setting of this account or of the npm that started us changes the outcome.
    ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
    signal,
  );
  if (status !== 0) {
    throw new Problem(
      'npm could not install the dependencies; it says why above. Once that is mended (often it is the network), run the same command again.',
    );
  }
  stamp(STAMP, wanted);
};

/** @type {(version: string) => void} */
const refuseOldNode = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Problem(`Hold the Line needs Node.js 20.19 or later; this is ${version}.`);
};

/**
 * npm empties the folder that a link leads to, whoever else uses it.
 *
 * @type {(folder: string) => void}
 */
const refuseLink = (folder) => {
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return;
  throw new Problem(
    `node_modules is a link to ${readlinkSync(folder)}, where something else is installed than this package-lock.json asks for. Install it there, or remove the link and run the same command again.`,
  );
};

/** @type {() => string} */
const wantedState = () => {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const [major] = process.versions.node.split('.');
  return `${lock.digest('hex')} node ${major} ${process.platform} ${process.arch}\n`;
};

/** @type {(args: readonly string[], signal?: AbortSignal) => Promise<number>} */
const npm = async (args, signal) => {
  const options = signal === undefined ? {} : { signal };
  const caller = process.env.npm_execpath ?? '';
  if (basename(caller) === 'npm-cli.js') return run(process.execPath, [caller, ...args], options);
  try {
    return await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, options);
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem('npm was not found. It comes with Node.js: install that, 20.19 or later.');
  }
};
