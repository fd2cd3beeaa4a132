import { type TurningPoint, turningPoints } from '../explore/index.ts';
import type { RunResult } from './run-result.ts';
import type { Asked } from './turning-points-worker.ts';

export type { TurningPoint };

/**
 * Looks for the decisions of a run that mattered most, three at most, and tells them: beside the page, which hundreds of calls
 * played anew would hold up, and in the page where nothing can be done beside it. Gives a way to stop looking.
 */
export const seekTurningPoints = (
  { scenario, record }: RunResult,
  tell: (points: readonly TurningPoint[]) => void,
): (() => void) => {
  const worker = new Worker(new URL('./turning-points-worker.ts', import.meta.url), {
    type: 'module',
  });
  worker.addEventListener('message', ({ data }: MessageEvent<readonly TurningPoint[]>) => {
    worker.terminate();
    tell(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    tell(turningPoints(scenario, record));
  });
  worker.postMessage({ scenario, record } satisfies Asked);
  return () => worker.terminate();
};
