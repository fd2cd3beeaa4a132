import { type RunRecord, replay } from '../call/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { alternativesTo, asDecided, type Decision, decisionIn } from './decision.ts';
import { type Instead, type WayOn, whatIf } from './what-if.ts';

/** A decision of a run that mattered, and what would have gone better. */
export interface TurningPoint extends Decision {
  readonly better: Instead;
  /** virtual ms at which the better thing would have been done */
  readonly from: number;
  /** the call from there, with the reference player after what was done, and after what would have been better */
  readonly asDone: WayOn;
  readonly instead: WayOn;
}

/** So many seconds of the call weigh as much as a point of the score. */
const SECONDS_A_POINT = 10;

/** How good an end is; a quicker call to a poorer one is no gain. */
const worth = ({ outcome }: WayOn): number =>
  outcome === 'resolved' ? 2 : outcome === 'agreed' ? 1 : 0;

/** What an alternative is worth against what was done, in points. */
const gain = (instead: WayOn, asDone: WayOn): number =>
  worth(instead) < worth(asDone)
    ? Number.NEGATIVE_INFINITY
    : instead.total - asDone.total + (asDone.callMs - instead.callMs) / 1000 / SECONDS_A_POINT;

/** From so much on a difference is worth a word: ms that the call is shorter, points that it is worth more. */
const [SHORTER_MS, MORE_POINTS] = [5000, 5] as const;

/** Whether an alternative is better in a way that can be shown: its end, a relapse that it spares, its length, its points. */
const isReal = (instead: WayOn, asDone: WayOn): boolean =>
  worth(instead) > worth(asDone) ||
  instead.relapses < asDone.relapses ||
  asDone.callMs - instead.callMs >= SHORTER_MS ||
  instead.total - asDone.total >= MORE_POINTS;

/**
 * The decisions of a finished run that cost most, at most `most` of them, the costliest first. Each act is set apart
 * from what came after it: the reference player goes on from it, and from each other thing that could have been done.
 *
 * @throws RecordError when the record is not one of this scenario and engine
 */
export const turningPoints = (
  scenario: Scenario,
  record: RunRecord,
  most = 3,
): readonly TurningPoint[] =>
  replay(scenario, record)
    .log.flatMap((cue) => {
      const decision = decisionIn(cue);
      return (decision && turningPoint(scenario, record, decision)) ?? [];
    })
    .sort((a, b) => gain(b.instead, b.asDone) - gain(a.instead, a.asDone) || a.at - b.at)
    .slice(0, most);

/** What would have gone best at one decision; undefined where nothing would have gone noticeably better. */
const turningPoint = (
  scenario: Scenario,
  record: RunRecord,
  decision: Decision,
): TurningPoint | undefined => {
  const asDone = asDecided(scenario, record, decision);
  if (!asDone) return undefined;
  const { from, others } = alternativesTo(scenario, record, decision);
  const best = others
    .flatMap(({ instead: better }) => {
      const instead = whatIf(scenario, record, from, better);
      return instead ? [{ better, instead }] : [];
    })
    .reduce<{ better: Instead; instead: WayOn } | undefined>(
      (a, b) => (a && gain(a.instead, asDone) >= gain(b.instead, asDone) ? a : b),
      undefined,
    );
  return best && gain(best.instead, asDone) > 1 && isReal(best.instead, asDone)
    ? { ...decision, from, asDone, ...best }
    : undefined;
};
