import type { Call, Refusal } from '../../call/index.ts';
import type { CallView } from '../../call/view.ts';
import type { Refused } from '../../words/said.ts';

/** What could be seen of the call at one moment. */
export interface Glimpse {
  readonly at: number;
  readonly stage: CallView['stage'];
  readonly beat: string;
  /** 0 to 1000 */
  readonly heard: number;
  /** 0 to 1000 */
  readonly arousal: number;
}

/** A step of a play that was reached, and when it was done, in ms. */
export interface Done {
  readonly step: number;
  readonly at: number;
}

/** Why a play could not go on as it was planned. */
export type Stuck = { readonly step: number; readonly at: number } & (
  | { readonly why: 'never-came'; readonly since: number }
  | { readonly why: 'call-over' }
  /** the time that the step names was over when its turn came */
  | { readonly why: 'too-late' }
  | { readonly why: 'refused'; readonly refusal: Refusal; readonly onDesk: readonly string[] }
);

/** How a planned play went. */
export interface CourseOfPlay {
  readonly call: Call;
  readonly done: readonly Done[];
  readonly glimpses: readonly Glimpse[];
  /** undefined when every act could be done */
  readonly stuck: Stuck | undefined;
  /** why the work after the call could not be done as it was planned; undefined when it could */
  readonly unfiled: Refused | undefined;
}
