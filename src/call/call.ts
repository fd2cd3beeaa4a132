import type { Act, Refusal } from './act.ts';
import type { AfterCall } from './after-call.ts';
import type { Cue } from './cue.ts';
import type { RunRecord } from './record.ts';
import type { RecordError } from './record-error.ts';
import type { Sitting } from './sitting.ts';
import type { CallView } from './view.ts';

/** A road that the call took. */
export interface TakenRoad {
  /** virtual ms */
  readonly at: number;
  /** the name of the edge, as `edgesOf` gives it */
  readonly edge: string;
  /** the beat or ending it led to; where the call may have been already */
  readonly to: string;
}

/** One call in progress. It changes only through `advanceTo`, `act` and `file`. */
export interface Call {
  /** virtual ms since the phone began to ring */
  readonly now: number;
  /** everything that has happened so far, oldest first; grows at its end only */
  readonly log: readonly Cue[];
  /** the roads of the scenario that were taken so far, oldest first; for who studies a call */
  readonly roads: readonly TakenRoad[];
  /** arousal in per mille, one sample a second of virtual time from 0 on */
  readonly curve: readonly number[];
  /** Lets virtual time pass up to `at` (whole ms, not before `now`), visiting each thing that falls due in turn. */
  advanceTo(at: number): void;
  /** Does an act now. Returns why it could not be done, or undefined when it was. */
  act(act: Act): Refusal | undefined;
  /**
   * Does the work after the call, once. Returns why it could not be done, or undefined when it was; what was done is
   * in the log and in the record then.
   */
  file(work: AfterCall): RecordError | undefined;
  /** Puts down how the call is sat through, beside what was put down before; only the record knows of it. */
  sat(how: Sitting): void;
  view(): CallView;
  /** The run so far: with the scenario it gives this very call again. */
  record(): RunRecord;
}
