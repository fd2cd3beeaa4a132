import { finishedCall } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Refused } from '../words/said.ts';
import { type RunResult, resultOf } from './run-result.ts';

/** A file that somebody gave to the page. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** What a dropped file is: a run that was played again, or why it is none that can be. */
export type Dropped =
  | { readonly name: string; readonly result: RunResult; readonly reason?: never }
  | { readonly name: string; readonly reason: Refused; readonly result?: never };

/** Reads a run record and plays it again on the one of `scenarios` that it was made on. Never throws. */
export const openRecord = (
  { name, text }: DroppedFile,
  scenarios: readonly Scenario[],
): Dropped => {
  const read = finishedCall(text, scenarios);
  return 'reason' in read
    ? { name, reason: read.reason }
    : { name, result: resultOf(read.scenario, read.call) };
};
