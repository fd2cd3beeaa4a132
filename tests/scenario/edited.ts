import { expect } from 'vitest';
import { readScenario } from '../../src/scenario/index.ts';
import { BOARD_REPORT } from '../board-report.ts';
import { worded } from '../worded.ts';

/** What is wrong with a scenario file of this text, in words. */
export const findingsOf = (text: string): readonly ReturnType<typeof worded>[] => {
  const reading = readScenario(text, 'call.yaml');
  return 'findings' in reading ? reading.findings.map(worded) : [];
};

/** The shipped call without its variants. */
export const ALONE = BOARD_REPORT.slice(0, BOARD_REPORT.search(/^variants:$/m));

/** The shipped call with one thing changed; fails when there was nothing to change. */
export const edited = (was: string, now: string, text = BOARD_REPORT): string => {
  expect(text.includes(was), `the call has ${was}`).toBe(true);
  return text.replace(was, () => now);
};

/** The line of the file, from 1, on which `needle` first stands. */
export const lineOf = (text: string, needle: string): number =>
  text.slice(0, text.indexOf(needle)).split('\n').length;
