import type { RunRecord } from '../call/record.ts';
import type { KeptRun } from './archive.ts';
import type { Level } from './difficulty.ts';

/** From this total on, without a critical fail, a call went well. */
const WENT_WELL = 85;
/** Below this total a call was too much. */
export const TOO_MUCH = 60;
/** So many calls that went well, one after the other, lead a level up. */
const CALLS_TO_RISE = 2;

/** What the trainee wants other than what is recommended: a level below it, or above. */
export type Wish = 'easier' | 'recommended' | 'harder';

/** Whether a run is of a whole call in one sitting; one that was gone back into, or broken off, says nothing of progress. */
export const isWhole = ({
  record,
  tookOverAt,
  brokenOff,
}: {
  readonly record: RunRecord;
  readonly tookOverAt?: number | undefined;
  readonly brokenOff?: true | undefined;
}): boolean => tookOverAt === undefined && record.rewound === undefined && !brokenOff;

/**
 * The level that `runs` (the oldest first) lead to: up after two calls at 85 or better without a critical fail, down
 * below 60. An easier call leads nobody up, a harder one nobody down.
 */
export const recommendedLevel = (
  runs: readonly KeptRun[],
  levelOfCall: (id: string) => Level | undefined,
): Level => {
  let level: Level = 1;
  let good = 0;
  for (const run of runs.filter(isWhole)) {
    const taken = levelOfCall(run.record.scenario.id);
    if (taken === undefined) continue;
    if (run.total < TOO_MUCH) {
      good = 0;
      if (taken <= level) level = below(level);
    } else if (run.total < WENT_WELL || run.criticalFails > 0) {
      good = 0;
    } else if (taken >= level) {
      good += 1;
      if (good < CALLS_TO_RISE) continue;
      good = 0;
      level = above(level);
    }
  }
  return level;
};

/** The level that is offered where `level` is recommended and the trainee wishes so. */
export const wishedLevel = (level: Level, wish: Wish): Level => {
  if (wish === 'recommended') return level;
  return wish === 'harder' ? above(level) : below(level);
};

const above = (level: Level): Level => (level === 1 ? 2 : 3);
const below = (level: Level): Level => (level === 3 ? 2 : 1);
