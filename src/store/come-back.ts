import type { Dimension } from '../scoring/index.ts';
import type { KeptRun } from './archive.ts';
import { isWhole, TOO_MUCH } from './progress.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Days after which a call is come back to, one after the other: what is recalled at growing distances stays. */
const COME_BACK_DAYS = [1, 7, 14] as const;
export type Days = (typeof COME_BACK_DAYS)[number];

/** A call whose skill wants practice again. */
export interface Due {
  /** id of the call that was taken */
  readonly call: string;
  /** how long after the last time it falls due */
  readonly days: Days;
  /** the wall clock from which on it is due, ms since 1970 */
  readonly from: number;
  /** what went worst the last time; undefined where nothing was lost */
  readonly weakest: Dimension | undefined;
}

/** Where a call stands in its round of coming back. */
interface Round {
  /** how many of the distances are behind the trainee */
  readonly done: number;
  /** the wall clock from which the next distance counts, ms since 1970 */
  readonly since: number;
  readonly weakest: Dimension | undefined;
}

/** The dimension that went worst, the first of those that are equal; undefined where all went without loss. */
export const weakestOf = ({ dimensions }: KeptRun): Dimension | undefined => {
  const lost = Object.entries(dimensions).filter(([, share]) => share < 1000);
  const least = Math.min(...lost.map(([, share]) => share));
  return lost.find(([, share]) => share === least)?.[0] as Dimension | undefined;
};

/**
 * All that is to be come back to after `runs` (the oldest first), whenever that is, the soonest first. A round goes on when
 * the call is taken on the day it is due or later, and begins anew when it goes badly. Another call that tests what went
 * worst serves as well, for the one that has waited longest.
 */
export const comeBacks = (runs: readonly KeptRun[]): readonly Due[] => {
  const rounds = new Map<string, Round>();
  for (const run of runs.filter(isWhole)) {
    const { id } = run.record.scenario;
    const waiting = dueBy(dueIn(rounds), run.finishedAt);
    const served = waiting.some(({ call }) => call === id)
      ? undefined
      : waiting.find(({ weakest }) => weakest && run.dimensions[weakest] !== undefined);
    for (const call of served ? [id, served.call] : [id])
      rounds.set(call, roundAfter(run, rounds.get(call)));
  }
  return dueIn(rounds);
};

/** Those of `comeBacks` that are due by `now` (ms since 1970). */
export const dueBy = (all: readonly Due[], now: number): readonly Due[] =>
  all.filter(({ from }) => from <= now);

const roundAfter = (run: KeptRun, round: Round | undefined): Round => {
  const since = run.finishedAt;
  const weakest = weakestOf(run);
  if (!round || run.total < TOO_MUCH || run.criticalFails > 0) return { done: 0, since, weakest };
  const from = fallsDue(round);
  // practising before it is due is no recalling: the day stays where it was
  return from !== undefined && since >= from
    ? { done: round.done + 1, since, weakest }
    : { ...round, weakest };
};

const fallsDue = ({ done, since }: Round): number | undefined => {
  const days = COME_BACK_DAYS[done];
  return days && since + days * DAY_MS;
};

const dueIn = (rounds: ReadonlyMap<string, Round>): readonly Due[] =>
  [...rounds]
    .flatMap(([call, round]): Due[] => {
      const days = COME_BACK_DAYS[round.done];
      const from = fallsDue(round);
      return days && from ? [{ call, days, from, weakest: round.weakest }] : [];
    })
    .sort((a, b) => a.from - b.from || (a.call < b.call ? -1 : 1));
