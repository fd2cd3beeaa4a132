import type { KeptRun } from './archive.ts';
import { isWhole } from './progress.ts';

/** The best score that this browser has seen on one call, and the line of that run. */
export interface BestRun {
  /** 0 to 100 */
  readonly total: number;
  /** arousal in per mille, evenly spaced over the call */
  readonly line: readonly number[];
}

export type BestRuns = Readonly<Record<string, BestRun>>;

const POINTS = 40;

/** The best of the whole runs of each call, by the call's id; the first of those that are equal. */
export const bestRuns = (runs: readonly KeptRun[]): BestRuns => {
  const best = new Map<string, BestRun>();
  for (const run of runs.filter(isWhole)) {
    const { total, line = [], record } = run;
    const known = best.get(record.scenario.id);
    if (!known || total > known.total) best.set(record.scenario.id, { total, line });
  }
  return Object.fromEntries(best);
};

/** A call's curve, made short enough to be kept and drawn small. */
export const thinned = (curve: readonly number[]): number[] => {
  if (curve.length <= POINTS) return [...curve];
  const step = (curve.length - 1) / (POINTS - 1);
  return Array.from({ length: POINTS }, (_, index) => curve[Math.round(index * step)] ?? 0);
};
