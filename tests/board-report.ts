import { readFileSync } from 'node:fs';
import { readScenario, type Scenario } from '../src/scenario/index.ts';

/** The text of the call that ships. */
export const BOARD_REPORT = readFileSync(
  new URL('../scenarios/board-report.yaml', import.meta.url),
  'utf8',
);

/** The call that ships, read as the game reads it. */
export const boardReport = (): Scenario => {
  const reading = readScenario(BOARD_REPORT, 'board-report.yaml');
  if ('findings' in reading) throw new Error(JSON.stringify(reading.findings, undefined, 2));
  return reading.scenario;
};
