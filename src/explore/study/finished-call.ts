import { type Call, readRun, replayRecord, scenarioOf } from '../../call/index.ts';
import { RecordError } from '../../call/record-error.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Refused } from '../../words/said.ts';

/** A call that was played again from its record, or why that cannot be done. */
export type FinishedCall =
  | { readonly scenario: Scenario; readonly call: Call }
  | { readonly reason: Refused };

/** Reads the text of a run record, or of a result with one in it, and plays it again on the one of `scenarios` that it was made on. Never throws. */
export const finishedCall = (text: string, scenarios: readonly Scenario[]): FinishedCall => {
  try {
    const reading = readRun(text);
    if ('error' in reading) throw reading.error;
    const scenario = scenarioOf(reading.record, scenarios);
    const played = replayRecord(scenario, reading.record);
    if ('error' in played) throw played.error;
    return played.call.view().ended ? { scenario, call: played.call } : { reason: BREAKS_OFF };
  } catch (error) {
    if (error instanceof RecordError) return { reason: plainly(error) };
    throw error;
  }
};

/** A worker can hand over what is no error. */
const plainly = ({ what, remedy, act, at }: RecordError): Refused => ({ what, remedy, act, at });

const BREAKS_OFF: Refused = {
  what: { says: 'refused.unfinished' },
  remedy: { says: 'remedy.when-over' },
};
