import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] put on top of ours
 * @property {'stdout' | 'stderr'} [output] where its stdout goes; stderr keeps our own stdout clean
 * @property {AbortSignal} [signal] ends it with SIGTERM
 */

/**
 * Runs a program in the folder of the project and shows what it says.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit status; 128 when a signal ended it
 * @throws when it cannot be started, or when `signal` ended it
 */
export const run = (program, args, { env = {}, output = 'stderr', signal } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output === 'stdout' ? 'inherit' : 2, 'inherit'],
      ...(signal && { signal }),
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 128));
  });
