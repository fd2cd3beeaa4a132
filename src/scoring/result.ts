import type { Call, RunRecord } from '../call/index.ts';
import type { Stage } from '../crisis/index.ts';
import type { Outcome, Scenario } from '../scenario/index.ts';
import { score } from './score.ts';
import type { Scorecard } from './scorecard.ts';

/** A moment of the call's curve; arousal in per mille. */
export interface TimelinePoint {
  readonly at: number;
  readonly stage: Stage;
  readonly arousal: number;
}

/** All that is to be said of a call when it is over; a function of scenario and record alone. */
export interface Result {
  readonly run: RunRecord;
  readonly outcome: {
    readonly ending: string | undefined;
    readonly outcome: Outcome | undefined;
    readonly stage: Stage;
    /** from answer to end, ms */
    readonly callMs: number;
    /** from answer to the first stabilization, ms; undefined when it was never reached */
    readonly stabilizedMs: number | undefined;
  };
  readonly score: Scorecard;
  readonly timeline: readonly TimelinePoint[];
}

/** Sums up a call as it stands. */
export const resultOf = (scenario: Scenario, call: Call): Result => {
  const { ended, stage, stages, answeredAt, now } = call.view();
  const from = answeredAt ?? now;
  const stabilized = stages.find(
    (span) => span.stage === 'stabilization' || span.stage === 'post-crisis',
  );
  const stageAt = (at: number): Stage =>
    stages.findLast((span) => span.from <= at)?.stage ?? 'stimulation';
  return {
    run: call.record(),
    outcome: {
      ending: ended?.ending,
      outcome: ended?.outcome,
      stage,
      callMs: (ended?.at ?? now) - from,
      stabilizedMs: stabilized && stabilized.from - from,
    },
    score: score(scenario, call.log),
    timeline: call.curve.map((arousal, n) => ({
      at: (n + 1) * 1000,
      stage: stageAt((n + 1) * 1000),
      arousal,
    })),
  };
};
