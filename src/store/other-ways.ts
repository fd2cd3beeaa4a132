import { replay } from '../call/index.ts';
import type { StageSpan } from '../call/view.ts';
import {
  type Alternatives,
  alternativesTo,
  asDecided,
  type Decision,
  decisionIn,
  type Instead,
  type WayOn,
  whatIf,
} from '../explore/index.ts';
import type { RunResult } from './run-result.ts';

export type { Alternatives, Decision, Instead, WayOn };

/** One other thing that could have been done at a decision, and what would have come of it; true in this model. */
export interface OtherWay {
  readonly decision: Decision;
  readonly instead: Instead;
  /** virtual ms at which the two ways part */
  readonly from: number;
  /** the rest of the call by the reference player, after what was done and after the other thing */
  readonly asDone: WayOn;
  readonly way: WayOn;
  readonly stages: readonly StageSpan[];
}

/** The decision that was made at this time of a call, in virtual ms. */
export const decisionAt = ({ log }: RunResult, at: number): Decision | undefined =>
  log.flatMap((cue) => decisionIn(cue) ?? []).find((decision) => decision.at === at);

/** What else there was to do at a decision. */
export const alternativesAt = ({ scenario, record }: RunResult, decision: Decision): Alternatives =>
  alternativesTo(scenario, record, decision);

/** What would have come of doing something else; undefined where it could not be done. Takes some milliseconds. */
export const otherWay = (
  { scenario, record }: RunResult,
  decision: Decision,
  from: number,
  instead: Instead,
): OtherWay | undefined => {
  const asDone = asDecided(scenario, record, decision);
  const way = whatIf(scenario, record, from, instead);
  if (!asDone || !way) return undefined;
  const { stages } = replay(scenario, way.record).view();
  return { decision, instead, from, asDone, way, stages };
};
