import type { KeptRun } from './archive.ts';
import { isWhole } from './progress.ts';

/** After so many whole calls at this score or better, a trainee needs no hints. */
const [GOOD_RUNS, GOOD_TOTAL] = [3, 85] as const;

/** Whether a trainee with these runs behind them is still given hints on a call. */
export const needsHints = (runs: readonly KeptRun[]): boolean =>
  runs.filter((run) => run.total >= GOOD_TOTAL && run.criticalFails === 0 && isWhole(run)).length <
  GOOD_RUNS;
