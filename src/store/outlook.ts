import type { Scenario } from '../scenario/scenario.ts';
import type { KeptRun, Plan } from './archive.ts';
import { comeBacks, type Due, dueBy } from './come-back.ts';
import { type Level, levelOf } from './difficulty.ts';
import { nextCall, type Offer } from './next-call.ts';
import { recommendedLevel, type Wish, wishedLevel } from './progress.ts';

/** What lies before a trainee, after all that they have done. */
export interface Outlook {
  /** the level that the runs lead to, and the one that the trainee asked for */
  readonly recommended: Level;
  readonly level: Level;
  /** what is due on calls that wait at the desk, the one that has waited longest first */
  readonly due: readonly Due[];
  /** undefined where no call waits */
  readonly offer: Offer | undefined;
  /** what the trainee resolved last; undefined before the first time */
  readonly plan: Plan | undefined;
}

/**
 * Looks ahead at `now` (ms since 1970), from the runs so far, the oldest first. What is due for a team (`teamDue`, ids) has a
 * place of its own at the desk, and is offered only where no other call waits.
 */
export const outlookOn = (
  calls: readonly Scenario[],
  runs: readonly KeptRun[],
  now: number,
  wish: Wish,
  teamDue: readonly string[] = [],
): Outlook => {
  const levels = new Map(calls.map((call) => [call.id, levelOf(call)]));
  const recommended = recommendedLevel(runs, (id) => levels.get(id));
  const level = wishedLevel(recommended, wish);
  const due = dueBy(comeBacks(runs), now).filter(({ call }) => levels.has(call));
  const others = calls.filter(({ id }) => !teamDue.includes(id));
  return {
    recommended,
    level,
    due,
    offer: nextCall(others.length > 0 ? others : calls, runs, due, level),
    plan: lastPlan(runs),
  };
};

/** What the trainee resolved last; undefined before the first time. */
export const lastPlan = (runs: readonly KeptRun[]): Plan | undefined =>
  runs.findLast(({ plan }) => plan !== undefined)?.plan;
