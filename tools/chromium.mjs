import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { Problem } from './problem.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = [
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome.app/Contents/MacOS/Google Chrome',
];
const WINDOWS_APP = 'Google\\Chrome\\Application\\chrome.exe';

/**
 * Finds a Chromium of this machine that runs.
 *
 * @returns {string | undefined} its path
 * @throws {Problem} when `CHROMIUM_PATH` names one that does not
 */
export const findChromium = () => {
  const { CHROMIUM_PATH: named, PATH = '', PROGRAMFILES = 'C:\\Program Files' } = process.env;
  if (named) {
    if (runs(named)) return named;
    throw new Problem(`CHROMIUM_PATH is ${named}, which does not run. Mend it, or leave it out.`);
  }
  const folders = PATH.split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? MAC_APPS.map((app) => join('/Applications', app)) : []),
    ...(process.platform === 'win32' ? [join(PROGRAMFILES, WINDOWS_APP)] : []),
    chromium.executablePath(),
  ];
  return candidates.find(runs);
};

/**
 * Finds a Chromium, or installs one: Playwright's own, or on Debian the system's.
 *
 * @param {AbortSignal} [signal] gives up
 * @returns {Promise<string>} its path
 * @throws {Problem} when there is none and none can be had
 */
export const provideChromium = async (signal) => {
  for (const install of [undefined, fromPlaywright, fromDebian]) {
    await install?.(signal);
    const found = findChromium();
    if (found !== undefined) return found;
  }
  throw new Problem(
    'The browser tests need Chromium: there is none here, and none could be installed. Install Chromium or Chrome with the means of your system, or say where it is: CHROMIUM_PATH=/path/to/chromium npm test',
  );
};

/** @type {(path: string) => boolean} */
const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows the question for the version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  // One that lacks a library of the system is there and does not run.
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
};

/** @type {(signal?: AbortSignal) => Promise<void>} */
const fromPlaywright = async (signal) => {
  console.error('There is no Chromium here; asking Playwright for one ...');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  await run(process.execPath, [cli, 'install', 'chromium'], { env, ...(signal && { signal }) });
};

/** @type {(signal?: AbortSignal) => Promise<void>} */
const fromDebian = async (signal) => {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  console.error("Asking Debian's packages for Chromium ...");
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, ...(signal && { signal }) };
  await run('apt-get', ['update', '-q'], options);
  await run('apt-get', ['install', '-y', '-q', 'chromium'], options);
};
