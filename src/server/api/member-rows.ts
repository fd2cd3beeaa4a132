import type { memberRuns } from '../db/boards.ts';
import { quantile, type Score, spreadOf } from './spread.ts';
import { dimensionsIn, dimensionWords } from './words.ts';

type RunRow = Awaited<ReturnType<typeof memberRuns>>[number];

/** Members side by side, in the order of their pseudonyms. `past` is what their trend is made of. */
export const membersSideBySide = (
  runs: readonly RunRow[],
  past: readonly RunRow[],
  months: readonly string[],
  askerId: string,
) => {
  const ids = [...new Set(runs.map((run) => run.member_id))];
  return ids.map((id) => {
    const theirs = runs.filter((run) => run.member_id === id);
    const before = past.filter((run) => run.member_id === id);
    return {
      pseudonym: theirs[0]?.pseudonym ?? null,
      own: id === askerId,
      runs: theirs.length,
      shown: {
        spread: spreadOf(scoresOf(theirs)),
        dimensions: dimensionWords(addedUp(theirs)),
        times: {
          callMs: mean(theirs.map((run) => run.call_ms)),
          possibleMs: mean(theirs.map((run) => run.possible_ms)),
        },
        criticalFails: theirs.reduce((sum, run) => sum + run.critical_fails, 0),
      },
      trend: months.map((month) => {
        const then = before.filter((run) => run.month === month);
        const middle = then.length === 0 ? null : quantile(scoresOf(then), 0.5);
        return { month, runs: then.length, middle };
      }),
    };
  });
};

/** The runs come from the lowest total up. */
const scoresOf = (runs: readonly RunRow[]): readonly Score[] => {
  const scores = new Map<number, number>();
  for (const { total } of runs) scores.set(total, (scores.get(total) ?? 0) + 1);
  return [...scores].map(([total, n]) => ({ total, runs: n }));
};

const addedUp = (runs: readonly RunRow[]) => {
  const all = runs.map((run) => dimensionsIn(run.dimensions));
  return (all[0] ?? []).map((_, n) => ({
    taken: all.reduce((sum, dimensions) => sum + (dimensions[n]?.taken ?? 0), 0),
    offered: all.reduce((sum, dimensions) => sum + (dimensions[n]?.offered ?? 0), 0),
  }));
};

const mean = (values: readonly number[]): number =>
  Math.round(values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length));
