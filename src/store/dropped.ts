import { readRecord, replayRecord, scenarioOf } from '../call/index.ts';
import { RecordError } from '../call/record-error.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type RunResult, resultOf } from './run-result.ts';

/** A file that somebody gave to the page. */
export interface DroppedFile {
  readonly name: string;
  readonly text: string;
}

/** What a dropped file is: a run that was played again, or why it is none that can be. */
export type Dropped =
  | { readonly name: string; readonly result: RunResult; readonly reason?: never }
  | { readonly name: string; readonly reason: string; readonly result?: never };

/** Reads a run record and plays it again on the one of `scenarios` that it was made on. Never throws. */
export const openRecord = (
  { name, text }: DroppedFile,
  scenarios: readonly Scenario[],
): Dropped => {
  try {
    const reading = readRecord(text);
    if ('error' in reading) throw reading.error;
    const scenario = scenarioOf(reading.record, scenarios);
    const played = replayRecord(scenario, reading.record);
    if ('error' in played) throw played.error;
    if (!played.call.view().ended) return { name, reason: CUT_OFF };
    return { name, result: resultOf(scenario, played.call) };
  } catch (error) {
    if (error instanceof RecordError) return { name, reason: error.message };
    throw error;
  }
};

const CUT_OFF =
  'the record breaks off in the middle of the call. Take it from the game again, when the call is over.';
