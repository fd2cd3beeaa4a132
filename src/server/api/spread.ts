import type { Score } from '../db/totals.ts';

/** How totals are spread: each of them, and the quarters. From the lowest total up; at least one. */
export const spreadOf = (scores: readonly Score[]) => ({
  scores: scores.map(({ total, runs }) => ({ total, runs })),
  low: quantile(scores, 0.25),
  middle: quantile(scores, 0.5),
  high: quantile(scores, 0.75),
});

/** The total that a share of the calls, 0 to 1, is at or below; between two calls the mean of both. */
export const quantile = (scores: readonly Score[], share: number): number => {
  const all = scores.reduce((sum, { runs }) => sum + runs, 0);
  const at = (all - 1) * share;
  const below = nth(scores, Math.floor(at));
  const above = nth(scores, Math.ceil(at));
  return Math.round((below + (above - below) * (at - Math.floor(at))) * 10) / 10;
};

const nth = (scores: readonly Score[], n: number): number => {
  let seen = 0;
  for (const { total, runs } of scores) {
    seen += runs;
    if (n < seen) return total;
  }
  return scores.at(-1)?.total ?? 0;
};
