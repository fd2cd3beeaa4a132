import { type Call, readRecord, replayRecord, scenarioOf } from '../../call/index.ts';
import { RecordError } from '../../call/record-error.ts';
import type { Scenario } from '../../scenario/index.ts';

/** A call that was played again from its record, or why that cannot be done. */
export type FinishedCall =
  | { readonly scenario: Scenario; readonly call: Call }
  | { readonly reason: string };

/** Reads the text of a run record and plays it again on the one of `scenarios` that it was made on. Never throws. */
export const finishedCall = (text: string, scenarios: readonly Scenario[]): FinishedCall => {
  try {
    const reading = readRecord(text);
    if ('error' in reading) throw reading.error;
    const scenario = scenarioOf(reading.record, scenarios);
    const played = replayRecord(scenario, reading.record);
    if ('error' in played) throw played.error;
    return played.call.view().ended ? { scenario, call: played.call } : { reason: BREAKS_OFF };
  } catch (error) {
    if (error instanceof RecordError) return { reason: error.message };
    throw error;
  }
};

const BREAKS_OFF =
  'the record breaks off in the middle of the call. Take it from the game again, when the call is over.';
