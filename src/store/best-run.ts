import type { Memory } from './memory.ts';
import { isWhole } from './progress.ts';
import type { RunResult } from './run-result.ts';

/** The best score that this browser has seen on one call, and the line of that run. */
export interface BestRun {
  /** 0 to 100 */
  readonly total: number;
  /** arousal in per mille, evenly spaced over the call */
  readonly line: readonly number[];
}

export type BestRuns = Readonly<Record<string, BestRun>>;

const KEY = 'best-runs';
const POINTS = 40;

const isBestRun = (kept: unknown): kept is BestRun => {
  if (typeof kept !== 'object' || kept === null) return false;
  const { total, line } = kept as Partial<BestRun>;
  return (
    Number.isFinite(total) && Array.isArray(line) && line.every((value) => Number.isFinite(value))
  );
};

/** The best runs that `memory` holds; whatever does not look like one is left out. */
export const bestRuns = (memory: Memory): BestRuns => bestRunsIn(memory.read(KEY));

/** The best runs in what was read from elsewhere; whatever does not look like one is left out. */
export const bestRunsIn = (kept: unknown): BestRuns => {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, run]) => isBestRun(run)));
};

/** Keeps `result` when it is of a whole call and beats what was kept for it. */
export const keepBest = (memory: Memory, result: RunResult): BestRuns => {
  const known = bestRuns(memory);
  const { id } = result.scenario;
  const { total } = result.scorecard;
  if (!isWhole(result) || (known[id]?.total ?? -1) >= total) return known;
  const best = { ...known, [id]: { total, line: thinned(result.curve) } };
  memory.write(KEY, best);
  return best;
};

/** Takes over those of `others` that are better than what is known. */
export const joinBest = (memory: Memory, others: BestRuns): BestRuns => {
  const known = bestRuns(memory);
  const better = Object.entries(others).filter(
    ([id, { total }]) => (known[id]?.total ?? -1) < total,
  );
  const best = { ...known, ...Object.fromEntries(better) };
  memory.write(KEY, best);
  return best;
};

const thinned = (curve: readonly number[]): number[] => {
  if (curve.length <= POINTS) return [...curve];
  const step = (curve.length - 1) / (POINTS - 1);
  return Array.from({ length: POINTS }, (_, index) => curve[Math.round(index * step)] ?? 0);
};
