import type { Call } from '../call/call.ts';
import type { Cue } from '../call/cue.ts';
import { createCall, replay } from '../call/index.ts';
import type { Mode, RunRecord } from '../call/record.ts';
import type { CallView } from '../call/view.ts';
import { shortestCallMs } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { score } from '../scoring/index.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { type CallStore, createCallStore, type Pace } from './call-store.ts';

/** A call that is over, and all that the result page says about it. */
export interface RunResult {
  readonly scenario: Scenario;
  readonly record: RunRecord;
  readonly view: CallView;
  readonly log: readonly Cue[];
  /** arousal in per mille, one sample a second from 0 on */
  readonly curve: readonly number[];
  readonly scorecard: Scorecard;
  /** how long the reference player's call takes, in ms */
  readonly shortestMs: number;
  /** virtual ms at which the trainee took over a call that was played before; undefined for a whole call */
  readonly tookOverAt?: number | undefined;
}

/** Lets the phone ring: a fresh call, carried to the screens. */
export const ringPhone = (
  scenario: Scenario,
  seed: number,
  mode: Mode,
  pace?: () => Pace,
): CallStore => createCallStore(scenario, createCall(scenario, { seed, mode }), mode, pace);

/** What came of `call`. */
export const resultOf = (scenario: Scenario, call: Call, tookOverAt?: number): RunResult => {
  const view = call.view();
  const record = call.record();
  return {
    scenario,
    record,
    view,
    log: call.log,
    curve: call.curve,
    scorecard: score(scenario, call.log),
    shortestMs: shortestCallMs(scenario, record.seed),
    tookOverAt,
  };
};

/** Plays a record again; undefined when it belongs to another version of call or engine, or is not whole. */
export const replayed = (
  scenario: Scenario,
  record: RunRecord,
  tookOverAt?: number,
): RunResult | undefined => {
  try {
    const call = replay(scenario, record);
    return call.view().ended ? resultOf(scenario, call, tookOverAt) : undefined;
  } catch {
    return undefined;
  }
};
