import { readFileSync } from 'node:fs';

/**
 * How many tests a runner passed and failed. Skipped ones are in neither number.
 *
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {string} [note] what the numbers do not say
 */

/**
 * Counts a check that has one answer.
 *
 * @param {number} status exit status
 * @returns {Tally}
 */
export const one = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts what Vitest says in its JSON report.
 *
 * @param {string} file
 * @param {number} status exit status of Vitest
 * @returns {Tally}
 */
export const ofVitest = (file, status) => {
  const report = read(file);
  return sum(report?.numPassedTests, report?.numFailedTests, report?.numPendingTests, status);
};

/**
 * Counts what Playwright says in its JSON report. A test that failed and passed when tried again has passed, and is named.
 *
 * @param {string} file
 * @param {number} status exit status of Playwright
 * @returns {Tally}
 */
export const ofPlaywright = (file, status) => {
  const report = read(file);
  const { expected = 0, unexpected, flaky = 0, skipped } = report?.stats ?? {};
  const tally = sum(expected + flaky, unexpected, skipped, status);
  if (flaky === 0) return tally;
  const again = `passed only when tried again: ${flakyIn(report).join('; ')}`;
  return { ...tally, note: tally.note === undefined ? again : `${tally.note}; ${again}` };
};

/** @type {(suite: any) => string[]} */
const flakyIn = ({ specs = [], suites = [] }) => [
  ...specs
    .filter((/** @type {any} */ { tests }) =>
      tests.some((/** @type {any} */ { status }) => status === 'flaky'),
    )
    .map((/** @type {any} */ { file, line, title }) => `${file}:${line} ${title}`),
  ...suites.flatMap(flakyIn),
];

/** @type {(passed?: number, failed?: number, skipped?: number, status?: number) => Tally} */
const sum = (passed = 0, failed = 0, skipped = 0, status = 0) => {
  // A runner that ran nothing has found nothing out, whatever its exit status.
  if (passed + failed === 0) return { passed, failed: 1, note: 'ran no test' };
  if (failed === 0 && status !== 0) {
    return {
      passed,
      failed: 1,
      note: 'every test that ran passed, yet the runner failed: see above',
    };
  }
  return { passed, failed, ...(skipped > 0 && { note: `${skipped} skipped` }) };
};

/** @type {(file: string) => any} */
const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};
