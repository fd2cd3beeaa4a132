import type { Dimension } from '../scoring/index.ts';
import type { KeptRun } from './archive.ts';
import type { RunResult } from './run-result.ts';

/** A finished run as the archive keeps it; `id` names it and `finishedAt` is the wall clock, in ms since 1970. */
export const keptRun = (
  { record, scorecard, tookOverAt }: RunResult,
  id: string,
  finishedAt: number,
): KeptRun => ({
  id,
  record,
  finishedAt,
  total: scorecard.total,
  dimensions: Object.fromEntries(
    Object.entries(scorecard.dimensions).flatMap(([name, { points, of, tested }]) =>
      tested ? [[name as Dimension, Math.round((points / of) * 1000)]] : [],
    ),
  ),
  criticalFails: scorecard.criticalFails.length,
  ...(tookOverAt !== undefined && { tookOverAt }),
});
