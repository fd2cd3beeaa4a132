// npm test: sets up what is missing, then runs every check there is, and counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { installDependencies } from './dependencies.mjs';
import { report } from './problem.mjs';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { stopSignal } from './stop.mjs';
import { ofPlaywright, ofVitest, one } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

const stop = stopSignal();
const reports = join(root, '.cache', 'tests');

/** @type {(script: string, args: readonly string[], env?: Record<string, string>) => Promise<number>} */
const node = (script, args, env = {}) =>
  run(process.execPath, [join(root, script), ...args], { env, output: 'stdout', signal: stop });

/** What there is to check, in this order: what is quick to run and to mend comes first. */
const STEPS = [
  {
    name: 'format and lint',
    check: async () =>
      one(await node('node_modules/@biomejs/biome/bin/biome', ['ci', '--error-on-warnings'])),
  },
  {
    name: 'types',
    check: async () => {
      const { references } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
      const statuses = [];
      for (const { path } of references) {
        statuses.push(await node('node_modules/typescript/bin/tsc', ['--project', path]));
      }
      return one(Math.max(...statuses));
    },
  },
  { name: 'import rules', check: async () => one(await node('tools/imports/main.mjs', [])) },
  {
    name: 'build',
    check: async () => {
      await build('web', stop);
      await build('node', stop);
      return one(0);
    },
  },
  {
    name: 'unit and property tests',
    check: async () => {
      const { providePostgres } = await import('./postgres.mjs');
      const file = join(reports, 'vitest.json');
      const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const env = { HOLD_POSTGRES_BIN: (await providePostgres(stop)) ?? '' };
      return ofVitest(file, await node('node_modules/vitest/vitest.mjs', args, env));
    },
  },
  {
    name: 'browser tests',
    check: async () => {
      const { provideChromium } = await import('./chromium.mjs');
      const file = join(reports, 'playwright.json');
      const env = {
        CHROMIUM_PATH: await provideChromium(stop),
        PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      };
      // A race with a busy machine is told of by name and stops nobody's work; what fails twice is a fault.
      const args = ['test', '--retries=1', '--reporter=list,json'];
      return ofPlaywright(file, await node('node_modules/@playwright/test/cli.js', args, env));
    },
  },
];

/** @type {(step: typeof STEPS[number]) => Promise<Tally & { line: string }>} */
const carryOut = async ({ name, check }) => {
  console.log(`\n--- ${name}`);
  const began = performance.now();
  /** @type {Tally} */
  let tally;
  try {
    tally = await check();
  } catch (error) {
    if (stop.aborted) throw error;
    report(error);
    tally = one(1);
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  const verdict = tally.failed === 0 ? 'ok    ' : 'FAILED';
  const counts = `${tally.passed} passed, ${tally.failed} failed`;
  const note = tally.note === undefined ? '' : ` (${tally.note})`;
  return { ...tally, line: `${verdict}${seconds} s  ${name}: ${counts}${note}` };
};

const test = async () => {
  await installDependencies(stop);
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const results = [];
  for (const step of STEPS) results.push(await carryOut(step));
  console.log(`\n${results.map(({ line }) => line).join('\n')}\n`);
  return {
    passed: results.reduce((total, { passed }) => total + passed, 0),
    failed: results.reduce((total, { failed }) => total + failed, 0),
  };
};

try {
  const { passed, failed } = await test();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  if (!stop.aborted) report(error);
  process.exitCode = stop.aborted ? 130 : 1;
}
