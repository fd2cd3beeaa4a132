import type { Dimension, DimensionScore, Scorecard } from '../scoring/index.ts';
import type { KeptRun } from './archive.ts';
import { thinned } from './best-run.ts';
import type { RunResult } from './run-result.ts';

/**
 * A finished run as the archive keeps it; `id` names it, and `finishedAt` is the wall clock, in ms since 1970.
 */
export const keptRun = (
  { record, scorecard, curve, tookOverAt }: RunResult,
  id: string,
  finishedAt: number,
): KeptRun => ({
  id,
  record,
  finishedAt,
  total: scorecard.total,
  dimensions: ofTested(scorecard, ({ points, of }) => Math.round((points / of) * 1000)),
  chances: ofTested(scorecard, ({ taken, offered }): [number, number] => [taken, offered]),
  criticalFails: scorecard.criticalFails.length,
  timing: record.timing ?? 'spoken',
  line: thinned(curve),
  ...(tookOverAt !== undefined && { tookOverAt }),
});

const ofTested = <T>(
  { dimensions }: Scorecard,
  read: (score: DimensionScore) => T,
): Partial<Record<Dimension, T>> =>
  Object.fromEntries(
    Object.entries(dimensions).flatMap(([name, score]) =>
      score.tested ? [[name, read(score)]] : [],
    ),
  );
