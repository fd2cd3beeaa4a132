import type { AfterCall } from './after-call.ts';
import type { Sitting } from './sitting.ts';

/** The version of the engine. A record made by another one is refused, since it would be another call. */
export const ENGINE = '5';

/** How a call was played: in `practice` stage and curve are visible, in `exam` they are not. */
export type Mode = 'practice' | 'exam';

/** An act in a record: when (virtual ms), what, and which reply. */
export type RecordedAct = readonly [at: number, act: string, reply?: string];

/** All that is needed, beside the scenario, to play a call again to the millisecond. */
export interface RunRecord extends Sitting {
  readonly format: 'hold-the-line/run';
  readonly version: 1;
  readonly engine: string;
  readonly scenario: { readonly id: string; readonly hash: string };
  readonly seed: number;
  readonly mode: Mode;
  /** the trainee's composure at the first ring, per mille, carried over from the call before; undefined where they were fresh */
  readonly composure?: number;
  readonly acts: readonly RecordedAct[];
  /** virtual ms at which the record ends */
  readonly until: number;
  /** what was done when the call was over; undefined where nothing was */
  readonly afterCall?: AfterCall;
}
