import { isHarming } from '../crisis/moves/names.ts';
import type { Temperament } from '../crisis/temperament.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** How hard a call is to take: 1 the gentlest, 3 the hardest. */
export type Level = 1 | 2 | 3;

/** A story of so many words is as long as they come. */
const LONGEST_STORY = 400;
/** Reactive anger gives way to kindness; anger that is a means wants a limit as well. */
const TEMPER: Readonly<Record<Temperament, number>> = { reactive: 0, mixed: 8, instrumental: 15 };
/** From so many points on a call is of the next level. */
const BOUNDS = [41, 50] as const;

/**
 * How hard a call is, 0 to 100, from its file alone: how heated and how wronged the caller is, how long the story is,
 * how easily they are lost again once they cool down, what drives them, and whether they threaten.
 */
export const difficultyOf = (scenario: Scenario): number => {
  const { caller, vent, content = [] } = scenario;
  const words = vent.reduce((sum, { says }) => sum + says.split(/\s+/).length, 0);
  const points =
    caller.arousal * 0.32 +
    caller.grievance * 0.22 +
    Math.min(1, words / LONGEST_STORY) * 18 +
    relapses(scenario) * 18 +
    TEMPER[caller.temperament] +
    (content.includes('threats') ? 10 : 0) +
    (content.includes('slurs') ? 5 : 0);
  return Math.min(100, Math.round(points));
};

/** The share of the replies that do harm where the caller has cooled down: each is a way back up. */
const relapses = ({ beats }: Scenario): number => {
  const cooled = Object.values(beats).filter(
    ({ stage }) => stage?.includes('de-escalation') || stage?.includes('stabilization'),
  );
  const replies = cooled.flatMap((beat) => beat.replies);
  const harmful = replies.filter(({ moves }) => moves.some(isHarming));
  return replies.length === 0 ? 0 : harmful.length / replies.length;
};

/** The level of a call. */
export const levelOf = (scenario: Scenario): Level => {
  const points = difficultyOf(scenario);
  if (points < BOUNDS[0]) return 1;
  return points < BOUNDS[1] ? 2 : 3;
};
