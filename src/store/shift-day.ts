import { replayUpTo } from '../call/index.ts';
import { afterBreak } from '../crisis/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { DIMENSION_NAMES, type Dimension, HABIT_FOR, type Habit } from '../scoring/index.ts';
import type { KeptRun } from './archive.ts';
import type { Shift } from './kept-shift.ts';
import { type RunResult, replayed } from './run-result.ts';

/** One call of a day. */
export interface DayCall {
  readonly kept: KeptRun;
  readonly result: RunResult;
  /** from answer to end, ms */
  readonly callMs: number;
  /** the trainee's composure through the call, per mille, evenly spaced */
  readonly composure: readonly number[];
}

/** A shift as a whole. */
export interface Day {
  readonly calls: readonly DayCall[];
  /** mean of the totals */
  readonly mean: number;
  readonly callMs: number;
  readonly criticalFails: number;
  /** what went worst over all calls, with the chances taken and offered there, and the habit that serves it; undefined where nothing was lost */
  readonly takeAlong:
    | {
        readonly dimension: Dimension;
        readonly taken: number;
        readonly of: number;
        readonly habit: Habit;
      }
    | undefined;
}

/** So often composure is looked at in a call. */
const LOOKS = 12;

/** The picture of a day, from the runs that are kept of its shift; runs that cannot be played again are left out. */
export const dayOf = (
  { done }: Pick<Shift, 'done'>,
  runs: readonly KeptRun[],
  scenario: (id: string) => Scenario | undefined,
): Day => {
  const calls = done.flatMap((id) => {
    const kept = runs.find((run) => run.id === id);
    const its = kept && scenario(kept.record.scenario.id);
    const result = its && replayed(its, kept.record);
    return result ? [dayCall(kept, result)] : [];
  });
  return {
    calls,
    mean: Math.round(sum(calls.map(({ kept }) => kept.total)) / Math.max(1, calls.length)),
    callMs: sum(calls.map(({ callMs }) => callMs)),
    criticalFails: sum(calls.map(({ kept }) => kept.criticalFails)),
    takeAlong: takeAlong(calls),
  };
};

/** The composure with which the next call of a shift begins, per mille; undefined for the first. */
export const composureNow = (
  { done }: Pick<Shift, 'done'>,
  runs: readonly KeptRun[],
  scenario: (id: string) => Scenario | undefined,
): number | undefined => {
  const kept = runs.find(({ id }) => id === done.at(-1));
  const its = kept && scenario(kept.record.scenario.id);
  const result = its && replayed(its, kept.record);
  return result && Math.round(afterBreak(result.view.composure / 1000) * 1000);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const dayCall = (kept: KeptRun, result: RunResult): DayCall => {
  const { scenario, record, view } = result;
  const from = view.answeredAt ?? 0;
  const callMs = (view.ended?.at ?? view.now) - from;
  const at = (n: number): number => Math.round(from + (callMs * n) / (LOOKS - 1));
  const composure = Array.from(
    { length: LOOKS },
    (_, n) => replayUpTo(scenario, record, at(n)).view().composure,
  );
  return { kept, result, callMs, composure };
};

const takeAlong = (calls: readonly DayCall[]): Day['takeAlong'] => {
  const shares = DIMENSION_NAMES.map((dimension) => {
    const pairs = calls.flatMap(({ kept }) => {
      const pair = kept.chances[dimension];
      return pair ? [pair] : [];
    });
    return {
      dimension,
      taken: sum(pairs.map(([taken]) => taken)),
      of: sum(pairs.map(([, of]) => of)),
    };
  });
  const lost = shares.filter(({ taken, of }) => taken < of);
  const worst = lost.reduce<(typeof lost)[number] | undefined>(
    (least, next) => (least && least.taken / least.of <= next.taken / next.of ? least : next),
    undefined,
  );
  return worst && { ...worst, habit: HABIT_FOR[worst.dimension] };
};
