import type { Scenario } from '../scenario/scenario.ts';
import type { KeptRun } from './archive.ts';
import type { Due } from './come-back.ts';
import { difficultyOf, type Level, levelOf } from './difficulty.ts';

/** The call that is offered first, and why. */
export interface Offer {
  readonly call: Scenario;
  /** what it is a coming back to; undefined where nothing is due */
  readonly due?: Due;
}

/**
 * The call to take next: what has been due the longest, then a new call of `level`, then the gentlest new call near it,
 * then the one that was taken longest ago. The same skill is tried on another call after the first time.
 */
export const nextCall = (
  calls: readonly Scenario[],
  runs: readonly KeptRun[],
  due: readonly Due[],
  level: Level,
): Offer | undefined => {
  const lastTaken = new Map(runs.map(({ record, finishedAt }) => [record.scenario.id, finishedAt]));
  const byNeed = [...calls].sort(
    (a, b) =>
      (lastTaken.get(a.id) ?? 0) - (lastTaken.get(b.id) ?? 0) ||
      Math.abs(levelOf(a) - level) - Math.abs(levelOf(b) - level) ||
      difficultyOf(a) - difficultyOf(b),
  );
  for (const back of due) {
    const same = calls.find(({ id }) => id === back.call);
    if (!same) continue;
    const other = byNeed.find(
      (call) => call !== same && levelOf(call) === level && serves(call, back),
    );
    return { call: back.days === 1 ? same : (other ?? same), due: back };
  }
  const [call] = byNeed;
  return call && { call };
};

/** Limits can be kept only where somebody oversteps them; all else is asked for on every call. */
const serves = ({ vent, beats }: Scenario, { weakest }: Due): boolean => {
  if (weakest === undefined) return false;
  if (weakest !== 'boundaries') return true;
  const lines = [...vent, ...Object.values(beats).flatMap((beat) => beat.says ?? [])];
  return lines.some(({ abuse, threat }) => abuse || threat);
};
