import type { Call } from '../call/call.ts';
import type { Cue } from '../call/cue.ts';
import { type CallOptions, createCall, replay, replayUpTo } from '../call/index.ts';
import type { Mode, RunRecord } from '../call/record.ts';
import type { CallView } from '../call/view.ts';
import { shortestCallMs } from '../explore/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { score } from '../scoring/index.ts';
import type { Scorecard } from '../scoring/scorecard.ts';
import { type CallStore, createCallStore, type Pace, type Standing } from './call-store.ts';

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
  standing?: Standing & Pick<CallOptions, 'composure'>,
): CallStore => {
  const call = createCall(scenario, { seed, mode, composure: standing?.composure });
  return createCallStore(scenario, call, mode, pace, standing);
};

/** So long before the decision the trainee comes back to it, in ms: enough to hear the last words again. */
const LEAD_MS = 3000;

/** Lets the trainee take over a run at the decision made at `at` (virtual ms), as practice. */
export const takeOver = (
  { scenario, record }: RunResult,
  at: number,
  pace?: () => Pace,
  standing?: Standing,
): CallStore => {
  const before = record.acts.findLast(([time]) => time < at)?.[0] ?? 0;
  const from = Math.min(at, Math.max(before + 1, at - LEAD_MS));
  const call = replayUpTo(scenario, { ...record, mode: 'practice' }, from);
  call.sat({ rewound: 1 });
  return createCallStore(scenario, call, 'practice', pace, { ...standing, tookOverAt: at });
};

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
