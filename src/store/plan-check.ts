import type { Scenario } from '../scenario/scenario.ts';
import { HABITS, type Habit, habitIn, type Kept } from '../scoring/index.ts';
import type { KeptRun, Plan } from './archive.ts';
import { isWhole } from './progress.ts';
import { type RunResult, replayed } from './run-result.ts';

/** What was resolved after an earlier call, and how far it was kept on this one. */
export interface PlanCheck {
  readonly plan: Plan;
  /** undefined where the engine cannot tell, or the plan watches nothing */
  readonly habit: Habit | undefined;
  readonly now: Kept | undefined;
  /** on the call after which it was resolved; undefined where that cannot be played again */
  readonly before: Kept | undefined;
}

const habitOf = ({ watches }: Plan): Habit | undefined => HABITS.find((name) => name === watches);

/** Holds a run against the last plan that was made before it; undefined where there is none. */
export const checkPlan = (
  result: RunResult,
  kept: KeptRun,
  runs: readonly KeptRun[],
  scenario: (id: string) => Scenario | undefined,
): PlanCheck | undefined => {
  const earlier = runs.findLast(
    (run) => run.id !== kept.id && run.finishedAt <= kept.finishedAt && run.plan !== undefined,
  );
  if (!earlier?.plan || !isWhole(kept)) return undefined;
  const habit = habitOf(earlier.plan);
  const its = habit && scenario(earlier.record.scenario.id);
  const log = its && replayed(its, earlier.record)?.log;
  return {
    plan: earlier.plan,
    habit,
    now: habit && habitIn(habit, result.log),
    before: habit && log && habitIn(habit, log),
  };
};
