import type { KeptRun } from './archive.ts';

/** After so many whole calls at this score or better, a trainee needs no hints. */
const [GOOD_RUNS, GOOD_TOTAL] = [3, 85] as const;

/** Whether a trainee with these runs behind them is still given hints on a call. */
export const needsHints = (runs: readonly KeptRun[]): boolean =>
  runs.filter(
    ({ total, criticalFails, tookOverAt }) =>
      total >= GOOD_TOTAL && criticalFails === 0 && tookOverAt === undefined,
  ).length < GOOD_RUNS;
